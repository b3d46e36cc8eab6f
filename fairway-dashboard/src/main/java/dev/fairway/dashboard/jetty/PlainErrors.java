package dev.fairway.dashboard.jetty;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server itself refuses, such as a request that is no HTTP: one line, nothing of ours. */
final class PlainErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.write(true, line(response.getStatus()), callback);
    return true;
  }

  private static ByteBuffer line(int status) {
    String reason = status + " " + HttpStatus.getMessage(status) + "\n";
    return ByteBuffer.wrap(reason.getBytes(StandardCharsets.UTF_8));
  }
}
