package dev.readout.serve;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/** Tells in the form of all problems what the server itself turns away: no page of its own, no trace of the program. */
final class Refusals extends ErrorPageErrorHandler {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Problem problem = Problem.refused(response.getStatus());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        byte[] body = JSON.writeValueAsBytes(problem.members(address(request)));
        Content.Sink.write(response, true, new String(body, StandardCharsets.UTF_8), callback);
        return true;
    }

    /** None where the server made one up, since it could not read that of the request. */
    private static String address(Request request) {
        String path = String.valueOf(request.getHttpURI().getPath());
        return path.equals("/badMessage") ? "" : path;
    }
}
