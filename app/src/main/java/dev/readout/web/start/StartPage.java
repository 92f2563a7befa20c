package dev.readout.web.start;

import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;

/** The first page. */
public final class StartPage implements Page {
    @Override
    public void addTo(Routes routes) {
        routes.get("/", visit -> Answer.goTo("/documents"));
    }
}
