package dev.readout.api;

import io.javalin.http.Context;
import java.util.List;

/** Whose pages may ask: those of the origins that were named, and by default of none. */
record CrossOrigin(List<String> origins) {
    CrossOrigin {
        origins = List.copyOf(origins);
    }

    void tell(Context ctx) {
        ctx.res().addHeader("Vary", "Accept-Encoding");
        if (origins.isEmpty()) {
            return;
        }
        ctx.res().addHeader("Vary", "Origin");
        if (isAllowed(ctx)) {
            ctx.header("Access-Control-Allow-Origin", String.valueOf(ctx.header("Origin")));
            ctx.header("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
        }
    }

    /** What a browser asks before it lets a page ask. */
    void preflight(Context ctx, String allowed) {
        if (isAllowed(ctx)) {
            ctx.header("Access-Control-Allow-Methods", allowed);
            ctx.header("Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match");
            ctx.header("Access-Control-Max-Age", "600");
        }
    }

    private boolean isAllowed(Context ctx) {
        String origin = ctx.header("Origin");
        return origin != null && origins.contains(origin);
    }
}
