package dev.fairway.dashboard.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the same around every page.
 *
 * @param title of the page, without the project's name
 * @param active which entry of the navigation is this page; empty for none
 * @param here the address of this page, to come back to
 * @param many whether there are other projects
 * @param readOnly whether nothing can be changed
 * @param csrf what every form has to carry
 * @param theme {@code light}, {@code dark} or empty for whatever the system has
 * @param roles those to act as
 * @param role the one that was chosen last; null for none
 * @param eventId the newest event that this page knows of; null for a page that stays as it is
 * @param style address of the style sheet
 * @param script address of the script
 * @param icon address of the icon
 */
public record Frame(
    Look look,
    String project,
    String title,
    String active,
    String here,
    boolean many,
    boolean readOnly,
    String csrf,
    String theme,
    List<String> roles,
    @Nullable String role,
    @Nullable String eventId,
    String style,
    String script,
    String icon) {}
