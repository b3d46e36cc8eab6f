/** Everything a rule can refuse, as facts. The words are the command line's. */
@NullMarked
package dev.fairway.domain.refusal;

import org.jspecify.annotations.NullMarked;
