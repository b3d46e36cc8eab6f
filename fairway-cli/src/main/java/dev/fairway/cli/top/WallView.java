package dev.fairway.cli.top;

import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import dev.fairway.terminal.text.Span;
import dev.fairway.usecase.overview.ShowWall;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wall at one moment.
 *
 * @param roles whose lanes are shown; empty for all
 * @param lines the same, drawn
 */
record WallView(String project, ShowWall.Wall wall, List<String> roles, List<Line> lines)
    implements View {

  @Override
  public String schema() {
    return "top";
  }

  @Override
  public void json(Json out) throws IOException {
    out.text("project", project).time("at", wall.at());
    WallJson.write(out, wall, roles);
  }

  @Override
  public void text(Text out) {
    for (int i = 0; i < lines.size(); i++) {
      if (i < lines.size() - 1 || lines.get(i).width() > 0) {
        out.line(line(out, lines.get(i)));
      }
    }
  }

  private static String line(Text out, Line line) {
    StringBuilder text = new StringBuilder();
    int left = line.toString().length();
    for (Span span : line.spans()) {
      String part = span.text().substring(0, Math.min(left, span.text().length()));
      left -= part.length();
      Style style = style(span.ink());
      text.append(style == null ? part : out.styled(style, part));
    }
    return text.toString();
  }

  private static @Nullable Style style(Ink ink) {
    return switch (ink) {
      case PLAIN -> null;
      case BOLD -> Style.BOLD;
      case DIM -> Style.DIM;
      case RED -> Style.RED;
      case GREEN -> Style.GREEN;
      case YELLOW -> Style.YELLOW;
      case CYAN -> Style.CYAN;
    };
  }
}
