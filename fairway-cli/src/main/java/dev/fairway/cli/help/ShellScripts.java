package dev.fairway.cli.help;

import java.util.List;
import java.util.Map;

/** Completion scripts; plain words, so that pressing a key never starts the program. */
final class ShellScripts {

  private ShellScripts() {}

  static String bash(CompletionWords words) {
    StringBuilder script = new StringBuilder();
    script.append("# bash completion for fairway\n_fairway() {\n");
    script.append("  local word path='' i cur=\"${COMP_WORDS[COMP_CWORD]}\"\n");
    appendPathLoop(script);
    script.append("  case \"$path\" in\n");
    appendCases(script, words, "    COMPREPLY=($(compgen -W '%s' -- \"$cur\")) ;;\n");
    script.append("  esac\n");
    script.append("  [[ ${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- \"$cur\"))\n");
    return script.append("}\ncomplete -o filenames -F _fairway fairway\n").toString();
  }

  private static void appendPathLoop(StringBuilder script) {
    script.append("  for ((i = 1; i < COMP_CWORD; i++)); do\n");
    script.append("    word=\"${COMP_WORDS[i]}\"\n");
    script.append("    case \"$word\" in\n");
    script.append("      --config|--db|--as|--at) ((i++)) ;;\n");
    script.append("      -*) ;;\n");
    script.append("      *) path=\"${path:+$path }$word\" ;;\n");
    script.append("    esac\n  done\n");
    script.append(helpIsAbout("path"));
  }

  /** After {@code help} come the same words as without it. */
  private static String helpIsAbout(String variable) {
    String value = "  if [[ $@ == help || $@ == 'help '* ]]; then @=${@#help}; @=${@# }; fi\n";
    return value.replace("@", variable);
  }

  static String zsh(CompletionWords words) {
    StringBuilder script = new StringBuilder();
    script.append("#compdef fairway\n# zsh completion for fairway\n_fairway() {\n");
    script.append("  local word path_words='' i=2\n  local -a choices\n");
    script.append("  while ((i < CURRENT)); do\n    word=\"${words[i]}\"\n");
    script.append("    case \"$word\" in\n      --config|--db|--as|--at) ((i++)) ;;\n");
    script.append("      -*) ;;\n");
    script.append("      *) path_words=\"${path_words:+$path_words }$word\" ;;\n");
    script.append("    esac\n    ((i++))\n  done\n");
    script.append(helpIsAbout("path_words"));
    script.append("  case \"$path_words\" in\n");
    appendCases(script, words, "    choices=(%s) ;;\n");
    script.append("  esac\n  compadd -a choices\n  _files\n}\n");
    script.append(
        "compdef _fairway fairway\n# Loaded by the shell at the first key, not sourced.\n");
    return script
        .append("if [ \"$funcstack[1]\" = _fairway ]; then _fairway \"$@\"; fi\n")
        .toString();
  }

  /** One case per path; what has gone beyond a verb keeps that verb's options. */
  private static void appendCases(StringBuilder script, CompletionWords words, String action) {
    String global = String.join(" ", words.global());
    script.append("    '')\n");
    script.append(action.replace("%s", String.join(" ", words.first()) + " " + global));
    for (Map.Entry<String, List<String>> group : words.groups().entrySet()) {
      script.append("    '").append(group.getKey()).append("')\n");
      script.append(action.replace("%s", String.join(" ", group.getValue()) + " " + global));
    }
    for (Map.Entry<String, List<String>> verb : words.options().entrySet()) {
      script.append("    '").append(verb.getKey()).append("'|'");
      script.append(verb.getKey()).append(" '*)\n");
      String own = String.join(" ", words.argumentsOf(verb.getKey()));
      own = (own + " " + String.join(" ", verb.getValue())).strip();
      script.append(action.replace("%s", (own + " " + global).strip()));
    }
  }

  static String fish(CompletionWords words) {
    StringBuilder script = new StringBuilder();
    script.append("# fish completion for fairway\ncomplete -c fairway -f\n");
    for (String option : words.global()) {
      script.append("complete -c fairway -l ").append(option.substring(2)).append('\n');
    }
    Map<String, List<String>> groups = words.groups();
    for (String first : words.first()) {
      String summary = words.verbs().getOrDefault(first, "more commands");
      script.append("complete -c fairway -n __fish_use_subcommand -a ").append(first);
      script.append(" -d '").append(summary.replace("'", "\\'")).append("'\n");
    }
    groups.forEach(
        (group, seconds) -> {
          for (String second : seconds) {
            script.append("complete -c fairway -n '__fish_seen_subcommand_from ").append(group);
            script.append("' -a ").append(second).append('\n');
          }
        });
    script.append("complete -c fairway -n '__fish_seen_subcommand_from completion' -a '");
    script.append(String.join(" ", words.argumentsOf("completion"))).append("'\n");
    words
        .options()
        .forEach(
            (path, options) -> {
              String last = path.substring(path.indexOf(' ') + 1);
              for (String option : options) {
                script.append("complete -c fairway -n '__fish_seen_subcommand_from ");
                script.append(last).append("' -l ").append(option.substring(2)).append('\n');
              }
            });
    return script.toString();
  }
}
