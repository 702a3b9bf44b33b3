/** Temporary files, which go with the process. */
package org.skirmish.source.scratch;
