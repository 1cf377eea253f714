package org.isnad.lexicon;

/**
 * A written form of a role noun.
 *
 * @param role the role
 * @param feminine whether the form is feminine
 * @param number 1 singular, 2 dual, 3 plural
 */
public record RoleForm(Role role, boolean feminine, int number) {}
