/** What goes to and comes from programs in other languages. */
@NullMarked
package org.logframe.interop;

import org.jspecify.annotations.NullMarked;
