/**
 * Stands in front of the driver's own package of this name: the one class here is the driver's way
 * to prove a password, through a tenth of what the driver's own loads for it. Nothing else may live
 * here.
 */
@NullMarked
package org.postgresql.core.v3;

import org.jspecify.annotations.NullMarked;
