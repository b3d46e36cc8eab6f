package dev.fairway.dashboard.page;

import dev.fairway.dashboard.asset.Assets;
import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.http.Values;
import dev.fairway.dashboard.site.Site;
import dev.fairway.dashboard.view.Frame;
import dev.fairway.dashboard.view.Look;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.usecase.Project;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One look at one page of one project.
 *
 * @param request with the path below the project
 * @param eventId the newest event that the page can know of
 * @param csrf what forms on the page carry
 */
record Visit(
    Request request,
    Site site,
    Project project,
    String base,
    boolean many,
    boolean readOnly,
    String csrf,
    String eventId,
    Assets assets) {

  static final String THEME = "fairway_theme";
  static final String ROLE = "fairway_role";

  ProjectPolicy policy() {
    return project.policy();
  }

  Look look() {
    return new Look(base, policy().workflow(), project.now());
  }

  /** The address of this page within this server. */
  String here() {
    StringBuilder here = new StringBuilder(base);
    for (String part : request.path()) {
      here.append('/').append(Values.encode(part));
    }
    return here + request.query().query();
  }

  Frame frame(String title, String active) {
    return new Frame(
        look(),
        policy().projectName(),
        title,
        active,
        request.isChange() ? look().wall() : here(),
        many,
        readOnly,
        csrf,
        theme(request),
        policy().roleNames(),
        role(),
        eventId,
        assets.style(),
        assets.script(),
        assets.icon());
  }

  static String theme(Request request) {
    String theme = request.cookie(THEME);
    return "dark".equals(theme) || "light".equals(theme) ? theme : "";
  }

  private @Nullable String role() {
    String chosen = request.cookie(request.onPort(ROLE));
    String role = chosen == null ? null : Values.parse("r=" + chosen).first("r");
    return role != null && policy().isKnownRole(role) ? role : null;
  }

  static Answer page(int status, Consumer<OwaspHtmlTemplateOutput> template) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    template.accept(new OwaspHtmlTemplateOutput(out));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(out.getContentLength());
    try {
      out.writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Answer.html(status, bytes.toByteArray()).with("Cache-Control", "no-store");
  }
}
