package dev.fairway.cli.packet;

import dev.fairway.cli.Markdown;
import dev.fairway.domain.packet.Hindrance;

/** The words for what keeps a task from going on, in Markdown. */
final class HindranceWords {

  private HindranceWords() {}

  static String of(Hindrance hindrance) {
    String subject = Markdown.prose(hindrance.subject());
    String detail = hindrance.detail() == null ? "" : Markdown.prose(hindrance.detail());
    String after = detail.isEmpty() ? "" : ": " + detail;
    return switch (hindrance.kind()) {
      case FINISHED -> "the task is " + subject + ", which is final";
      case BLOCKED -> "the task is " + subject + after;
      case MISSING_DEPENDENCY -> "it depends on " + subject + ", which does not exist";
      case OPEN_DEPENDENCY -> "it depends on " + subject + ", which is " + detail;
      case OBJECTION -> "reviewer " + subject + " objects" + after;
      case CHECKPOINT -> "the latest checkpoint is " + subject + after;
    };
  }
}
