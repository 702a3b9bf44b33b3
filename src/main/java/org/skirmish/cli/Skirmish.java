package org.skirmish.cli;

public final class Skirmish {
  public static void main(String[] args) {
    System.out.println("hi");
  }
}
