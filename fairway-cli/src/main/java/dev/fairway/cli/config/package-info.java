/**
 * The project's configuration: reads {@code config.toml}, checks all of it, and turns it into the
 * policy of the rules and the settings of the wiring. Each table of the file has a small {@code
 * …Keys} class that asks a {@link dev.fairway.cli.config.Section} for its keys; a key that nobody
 * asks for is unknown. No rule is decided and no store is opened here. Start at {@link
 * dev.fairway.cli.config.ProjectConfig}.
 */
@NullMarked
package dev.fairway.cli.config;

import org.jspecify.annotations.NullMarked;
