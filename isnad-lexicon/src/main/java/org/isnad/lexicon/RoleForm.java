package org.isnad.lexicon;

/**
 * A written form of a role noun.
 *
 * @param role the role
 * @param feminine whether the form is feminine
 * @param number 1 singular, 2 dual, 3 plural
 * @param definite whether the form has the article
 */
public record RoleForm(Role role, boolean feminine, int number, boolean definite) {}
