package dev.fairway.cli.queue;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.usecase.task.ShowTree;
import java.io.IOException;
import java.util.List;

/** {@code fairway tree}. */
public final class TreeCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show a task and everything below it")
        .argument("ID", "the task at the top")
        .value("--depth", "N", "at most N levels below it (default 200, the most there are)")
        .example("tree A-PROV-EPIC --depth 1", "an epic and its direct children");
  }

  @Override
  protected View run(Call call) {
    return new Tree(
        call.value(
            new ShowTree(call.project()).show(call.argument("ID"), call.number("--depth", 0))));
  }

  private record Tree(ShowTree.Node root) implements View {

    @Override
    public String schema() {
      return "tree";
    }

    @Override
    public void json(Json out) throws IOException {
      out.object("root");
      members(out, root);
      out.end();
    }

    private static void members(Json out, ShowTree.Node node) throws IOException {
      TaskJson.members(out, node.task());
      out.array("children");
      for (ShowTree.Node child : node.children()) {
        out.object();
        members(out, child);
        out.end();
      }
      out.endArray();
      if (node.hidden() > 0) {
        out.number("hidden", node.hidden());
      }
    }

    @Override
    public void text(Text out) {
      line(out, "", "", root);
    }

    private static void line(Text out, String lead, String below, ShowTree.Node node) {
      String more = node.hidden() > 0 ? " (+" + node.hidden() + " below)" : "";
      out.line(
          lead
              + out.styled(Style.BOLD, node.task().task().id())
              + " "
              + out.styled(Style.DIM, "[" + node.task().task().status() + "]")
              + " "
              + Printable.line(node.task().task().definition().title())
              + more);
      List<ShowTree.Node> children = node.children();
      for (int i = 0; i < children.size(); i++) {
        boolean last = i == children.size() - 1;
        line(out, below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "), children.get(i));
      }
    }
  }
}
