package dev.readout.wrong.suggest;

public interface Guess {}
