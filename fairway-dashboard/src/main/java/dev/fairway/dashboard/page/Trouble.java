package dev.fairway.dashboard.page;

import dev.fairway.dashboard.asset.Assets;
import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.site.Said;
import dev.fairway.dashboard.template.JtetroubleGenerated;

/** Pages without a project: it is broken, or there is none. */
final class Trouble {

  private Trouble() {}

  static Answer page(Assets assets, Request request, int status, String heading, Said said) {
    String theme = Visit.theme(request);
    return Visit.page(
        status, out -> JtetroubleGenerated.render(out, null, assets.style(), theme, heading, said));
  }
}
