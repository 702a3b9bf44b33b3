/**
 * What a user names to be read: paths, patterns, lists of paths, standard input; and how much of it
 * is read.
 */
package org.skirmish.cli.input;
