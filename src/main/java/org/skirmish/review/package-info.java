/**
 * What people who compared events with their articles say of them: values that they corrected, rows
 * that are right and rows that are wrong. {@link org.skirmish.review.CorrectionsFile} reads their
 * file, {@link org.skirmish.review.Review} finds the events again and {@link
 * org.skirmish.review.draft.Draft} puts the values in.
 */
package org.skirmish.review;
