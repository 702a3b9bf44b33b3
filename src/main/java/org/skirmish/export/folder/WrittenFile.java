package org.skirmish.export.folder;

/**
 * A file that a run has written.
 *
 * @param size in bytes
 * @param sha256 its SHA-256 in hexadecimal, with which anybody can tell whether it is this one
 */
public record WrittenFile(String name, long size, String sha256) {}
