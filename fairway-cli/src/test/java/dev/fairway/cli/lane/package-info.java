/** Calls about lanes: real folders, and a repository in memory behind them. */
@NullMarked
package dev.fairway.cli.lane;

import org.jspecify.annotations.NullMarked;
