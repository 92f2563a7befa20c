package dev.readout.wrong.export;

import dev.readout.wrong.suggest.Guess;

interface ExportsGuess extends Guess {}
