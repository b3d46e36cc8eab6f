package dev.fairway.cli.regression;

import dev.fairway.cli.Json;
import dev.fairway.domain.regression.Blocking;
import dev.fairway.domain.regression.RegressionPack;
import java.io.IOException;
import java.util.Map;

/** A regression pack in JSON, with the names of the catalog. */
final class PackJson {

  private PackJson() {}

  /** Writes the members of an object that has begun. */
  static void members(Json out, RegressionPack pack) throws IOException {
    out.text("id", pack.id())
        .text("title", pack.title())
        .text("owner", pack.owner())
        .texts("target_environments", pack.targetEnvironments());
    Blocking blocking = pack.blocking();
    if (blocking.everywhere() != null) {
      out.flag("blocking", blocking.everywhere());
    } else {
      out.object("blocking");
      for (Map.Entry<String, Boolean> entry : blocking.perEnvironment().entrySet()) {
        out.flag(entry.getKey(), entry.getValue());
      }
      out.end();
    }
    out.texts("required_seed_data", pack.requiredSeedData())
        .text("lowest_reliable_layer", pack.lowestReliableLayer())
        .texts("required_proof", pack.requiredProof())
        .texts("artifact_requirements", pack.artifactRequirements())
        .texts("current_automation", pack.currentAutomation())
        .texts("gaps", pack.gaps());
  }

  /** {@code 1 pack}, {@code 3 packs}. */
  static String count(int packs) {
    return packs == 1 ? "1 pack" : packs + " packs";
  }

  /** {@code yes}, {@code no}, or the environments in which a failure blocks. */
  static String blocking(Blocking blocking) {
    if (blocking.everywhere() != null) {
      return blocking.everywhere() ? "yes" : "no";
    }
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Boolean> entry : blocking.perEnvironment().entrySet()) {
      text.append(text.length() == 0 ? "" : ", ");
      text.append(entry.getKey()).append(entry.getValue() ? " yes" : " no");
    }
    return text.toString();
  }
}
