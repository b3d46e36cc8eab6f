/**
 * What the tests of the rules share: one task, some callers, one policy. A rule's facts are in the
 * package of the rule.
 */
@NullMarked
package dev.fairway.domain;

import org.jspecify.annotations.NullMarked;
