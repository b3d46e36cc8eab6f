/** Reports over the whole project; none changes anything. */
@NullMarked
package dev.fairway.usecase.report;

import org.jspecify.annotations.NullMarked;
