/**
 * The dashboard in a real browser: Debian's Chromium or any Chrome, without a window. {@code
 * -Dbrowser.tests=off} leaves these tests out.
 */
@NullMarked
package dev.fairway.dashboard.browser;

import org.jspecify.annotations.NullMarked;
