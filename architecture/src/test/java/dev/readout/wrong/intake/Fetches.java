package dev.readout.wrong.intake;

import dev.readout.wrong.store.Queries;
import java.net.Socket;

/** Wrong: opens a socket, and writes into the store itself. */
public record Fetches(Socket socket, Queries store) {}
