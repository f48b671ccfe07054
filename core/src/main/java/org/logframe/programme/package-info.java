/**
 * What is done, where, by whom and to what end.
 *
 * <p>A {@link org.logframe.programme.Programme} is one recursive noun for programmes, projects,
 * actions and components. It has {@link org.logframe.programme.Coverage} (the areas where it
 * works), {@link org.logframe.programme.Participation} (who takes part), {@link
 * org.logframe.programme.Status}es, dated {@link org.logframe.programme.Event}s and a tree of {@link
 * org.logframe.programme.Objective}s. It works along {@link org.logframe.programme.Pillar}s; an
 * {@link org.logframe.programme.Applicability} says where one of them does not apply, or for whom
 * it does. It stems from {@link org.logframe.programme.PolicyFramework}s. What has no other home is
 * a {@link org.logframe.programme.Note}.
 *
 * <p>A value here says only what its source says; what follows from it (what a component inherits,
 * which pillars apply where) is answered by a portfolio.
 */
@NullMarked
@CheckReturnValue
package org.logframe.programme;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
