/**
 * Tables of events that the user already has, ACLED's and UCDP's, to coded events: one a row. It
 * stands beside article, mention and event on the way to coding's type.
 */
package org.skirmish.table;
