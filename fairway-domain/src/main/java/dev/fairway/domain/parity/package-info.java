/**
 * What is compared before a team replaces its scripts, and what the comparison means: rows, cases,
 * differences, explanations, verdicts; and the parity artifact. Whoever fetches the two sides is
 * elsewhere. Start at {@code CaseCheck} and {@code Judgement}.
 */
@NullMarked
package dev.fairway.domain.parity;

import org.jspecify.annotations.NullMarked;
