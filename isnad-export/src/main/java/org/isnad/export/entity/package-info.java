/** Who and what as entities of FollowTheMoney, for Aleph, OpenAleph and their tools. */
@NullMarked
package org.isnad.export.entity;

import org.jspecify.annotations.NullMarked;
