package org.skirmish.trespass.article;

/** What {@code Trespass} should not know. */
public final class Ground {}
