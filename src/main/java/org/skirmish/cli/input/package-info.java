/** What a user names to be read: paths, patterns, lists of paths, standard input. */
package org.skirmish.cli.input;
