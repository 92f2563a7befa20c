package dev.readout.web.frame;

import dev.readout.serve.Role;
import io.javalin.config.RoutesConfig;
import java.util.HashSet;
import java.util.Set;

/** Where pages add their addresses. */
public final class Routes {
    private final RoutesConfig routes;
    private final Frame frame;
    private final Set<String> paths = new HashSet<>();

    Routes(RoutesConfig routes, Frame frame) {
        this.routes = routes;
        this.frame = frame;
    }

    /** A page that whoever may read may see. */
    public Routes get(String path, Handling handling) {
        return get(path, Role.READER, handling);
    }

    public Routes get(String path, Role role, Handling handling) {
        paths.add(path);
        routes.get(path, ctx -> frame.serve(ctx, role, handling));
        // Answered alike, but for what it holds, which the server leaves away.
        routes.head(path, ctx -> frame.serve(ctx, role, handling));
        return this;
    }

    /** Where a form is sent. Its token is checked before anybody looks at it. */
    public Routes post(String path, Role role, Handling handling) {
        routes.post(path, ctx -> frame.take(ctx, role, handling));
        return this;
    }

    boolean holds(Section section) {
        return paths.contains(section.path());
    }
}
