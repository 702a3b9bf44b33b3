/** Puts the values of reviewers into an event, and keeps what was read. */
package org.skirmish.review.draft;
