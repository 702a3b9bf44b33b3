/** A user's own tables of places and actors, as the command line names them. */
package org.skirmish.cli.own;
