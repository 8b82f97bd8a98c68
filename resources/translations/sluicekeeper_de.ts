<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>sluice::AgentDetails</name>
    <message>
        <source>Runs in the background of this machine, also without a panel (sluiced)</source>
        <translation>Läuft im Hintergrund dieses Rechners, auch ohne Fenster (sluiced)</translation>
    </message>
    <message>
        <source>Built into this panel: it ends with it</source>
        <translation>In dieses Fenster eingebaut: endet mit ihm</translation>
    </message>
    <message>
        <source>Built into another panel of yours: it ends with that one</source>
        <translation>In ein anderes Ihrer Fenster eingebaut: endet mit jenem</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>Process not known</source>
        <translation>Prozess nicht bekannt</translation>
    </message>
    <message>
        <source>%1, since %2 (%3)</source>
        <comment>process, time, so long</comment>
        <translation>%1, seit %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (control protocol %2)</source>
        <translation>%1 (Steuerprotokoll %2)</translation>
    </message>
    <message>
        <source>%1 since it started</source>
        <translation>%1 seit dem Start</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1, %2 abgewiesen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>None has answered yet</source>
        <translation>Noch keiner hat geantwortet</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Steuersocket</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Gone: it does not answer</source>
        <translation>Weg: er antwortet nicht</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation>Kennt Sie als</translation>
    </message>
    <message>
        <source>Which agent this is</source>
        <translation>Welcher Agent das ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sluice::AllowDialog</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Zulassen</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Allow an address</source>
        <translation>Eine Adresse zulassen</translation>
    </message>
    <message>
        <source>Answer the probes of %1?</source>
        <translation>Die Abfragen von %1 beantworten?</translation>
    </message>
    <message>
        <source>It asked and is not on the agent&apos;s list, so it got no answer. Whoever may ask learns how busy this server is, and what is forced.</source>
        <translation>Sie hat gefragt und steht nicht auf der Liste des Agenten, bekam also keine Antwort. Wer fragen darf, erfährt, wie beschäftigt dieser Server ist und was erzwungen ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The line in %1, under [listen]:</source>
        <translation>Die Zeile in %1, unter [listen]:</translation>
    </message>
    <message>
        <source>The agent did not do it: %1.</source>
        <translation>Der Agent hat es nicht getan: %1.</translation>
    </message>
    <message>
        <source>Who may ask is changed from here only by root and by the agent&apos;s own user.</source>
        <translation>Wer fragen darf, ändern von hier aus nur root und der Benutzer, unter dem der Agent läuft.</translation>
    </message>
    <message>
        <source>This agent is older than the panel and takes no settings from it.</source>
        <translation>Dieser Agent ist älter als das Fenster und nimmt keine Einstellungen von ihm an.</translation>
    </message>
    <message>
        <source>Write this line into %1, under [listen], and have the agent read it: “systemctl reload sluiced”, or start it again.</source>
        <translation>Schreiben Sie diese Zeile in %1, unter [listen], und lassen Sie den Agenten sie lesen: „systemctl reload sluiced“, oder starten Sie ihn neu.</translation>
    </message>
</context>
<context>
    <name>sluice::BalancerWords</name>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>%1 after release</source>
        <translation>%1 nach der Freigabe</translation>
    </message>
    <message>
        <source>%1: heard %2 times, soon over</source>
        <translation>%1: %2-mal gehört, bald vorbei</translation>
    </message>
    <message>
        <source>%1: heard %2 of %3</source>
        <translation>%1: %2 von %3 gehört</translation>
    </message>
    <message>
        <source>kept DOWN while HAProxy checks the service</source>
        <translation>bleibt DOWN, während HAProxy den Dienst prüft</translation>
    </message>
    <message>
        <source>asks less often than before: one of several processes may be away</source>
        <translation>fragt seltener als zuvor: einer von mehreren Prozessen kann weg sein</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>Nobody is asking: HAProxy keeps what it last heard (%1).</source>
        <translation>Niemand fragt: HAProxy behält, was es zuletzt gehört hat (%1).</translation>
    </message>
    <message>
        <source>Nobody is asking: HAProxy keeps what it last heard.</source>
        <translation>Niemand fragt: HAProxy behält, was es zuletzt gehört hat.</translation>
    </message>
    <message>
        <source>Asked by one load balancer, last %1.</source>
        <translation>Ein Load-Balancer fragt, zuletzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asked by %n load balancers, last %1.</source>
        <translation>
            <numerusform>Ein Load-Balancer fragt, zuletzt %1.</numerusform>
            <numerusform>%n Load-Balancer fragen, zuletzt %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::BalancersModel</name>
    <message>
        <source>not since the agent started</source>
        <translation>nicht seit dem Start des Agenten</translation>
    </message>
    <message>
        <source>silent, last %1</source>
        <translation>still, zuletzt %1</translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation>sendet nichts</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none: it is not allowed</source>
        <translation>keine: nicht zugelassen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>agent-send</source>
        <translation>agent-send</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>sluice::BelievedModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation>sendet nichts</translation>
    </message>
    <message>
        <source>was %1 until %2</source>
        <comment>status, so long ago</comment>
        <translation>war %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Made from the %n replies that it fetched, and from nothing else: it knows of no health check there and of no operator.</source>
        <translation>
            <numerusform>Gemacht aus der einen Antwort, die er abgeholt hat, und aus sonst nichts: von Health-Checks dort und von Bedienern weiß es nichts.</numerusform>
            <numerusform>Gemacht aus den %n Antworten, die er abgeholt hat, und aus sonst nichts: von Health-Checks dort und von Bedienern weiß es nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from the replies that each load balancer fetched: no health checks, no operators.</source>
        <translation>Gemacht aus den Antworten, die jeder Load-Balancer abgeholt hat: ohne Health-Checks, ohne Bediener.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>agent-send</source>
        <translation>agent-send</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status dort</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Maxconn</source>
        <translation>Maxconn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
</context>
<context>
    <name>sluice::ChartLegend</name>
    <message>
        <source>Show or hide this line</source>
        <translation>Diese Linie zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>sluice::ChartLineWords</name>
    <message>
        <source>CPU idle</source>
        <translation>CPU frei</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Advertised weight</source>
        <translation>Gemeldetes Gewicht</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>CPU idle %1</source>
        <translation>CPU frei %1</translation>
    </message>
    <message>
        <source>CPU idle not known</source>
        <translation>CPU frei nicht bekannt</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
    <message>
        <source>Availability not known</source>
        <translation>Verfügbarkeit nicht bekannt</translation>
    </message>
    <message>
        <source>Advertised weight %1</source>
        <translation>Gemeldetes Gewicht %1</translation>
    </message>
    <message>
        <source>No weight advertised</source>
        <translation>Kein Gewicht gemeldet</translation>
    </message>
    <message>
        <source>Connections %1</source>
        <translation>Verbindungen %1</translation>
    </message>
    <message>
        <source>Connections not known</source>
        <translation>Verbindungen nicht bekannt</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <comment>its kind, percent</comment>
        <translation>Quelle %1: %2</translation>
    </message>
    <message>
        <source>Source %1 not known</source>
        <translation>Quelle %1 nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>sluice::ChartSpanWords</name>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Letzte 10 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>sluice::ChartWords</name>
    <message>
        <source>Forced: %1</source>
        <translation>Erzwungen: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, least, most, each with its unit</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>sluice::CloseDialog</name>
    <message>
        <source>•  and one more.</source>
        <translation>•  und noch eines.</translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more.</source>
        <translation>
            <numerusform>•  und noch eines.</numerusform>
            <numerusform>•  und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Release first, then quit</source>
        <translation>Erst &amp;freigeben, dann beenden</translation>
    </message>
    <message>
        <source>&amp;Leave it so and quit</source>
        <translation>&amp;So lassen und beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>HAProxy keeps what it was told until the agent takes it back.</source>
        <translation>HAProxy behält, was ihm gesagt wurde, bis der Agent es zurücknimmt.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Im Infobereich &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Keep running, minimised</source>
        <translation>Minimiert &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>The agent ends with this panel. At HAProxy something would stay behind:</source>
        <translation>Der Agent endet mit diesem Fenster. Bei HAProxy bliebe etwas zurück:</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Releasing. The load balancers still have to hear it:</source>
        <translation>Wird freigegeben. Die Load-Balancer müssen es noch hören:</translation>
    </message>
    <message>
        <source>The panel quits by itself as soon as they have. What is released stays so if you do not quit.</source>
        <translation>Das Fenster schließt sich von selbst, sobald sie es gehört haben. Was freigegeben ist, bleibt es, auch wenn Sie nicht beenden.</translation>
    </message>
</context>
<context>
    <name>sluice::ConfigFinding</name>
    <message>
        <source>There is no server line here.</source>
        <translation>Hier ist keine server-Zeile.</translation>
    </message>
    <message>
        <source>Paste the backend or listen section whose servers should ask the agent.</source>
        <translation>Fügen Sie den Abschnitt backend oder listen ein, dessen Server den Agenten fragen sollen.</translation>
    </message>
    <message>
        <source>No server here asks an agent.</source>
        <translation>Kein Server hier fragt einen Agenten.</translation>
    </message>
    <message>
        <source>Add agent-check agent-port %1 to the server line.</source>
        <translation>Ergänzen Sie in der server-Zeile agent-check agent-port %1.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed; HAProxy refuses the file.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen; HAProxy nimmt die Datei nicht an.</translation>
    </message>
    <message>
        <source>Close the quote at the end of the text.</source>
        <translation>Schließen Sie das Anführungszeichen am Ende des Textes.</translation>
    </message>
    <message>
        <source>agent-check has no agent-port: HAProxy has nobody to ask and refuses the file.</source>
        <translation>agent-check hat keinen agent-port: HAProxy hat niemanden zu fragen und nimmt die Datei nicht an.</translation>
    </message>
    <message>
        <source>Add agent-port %1 to the line.</source>
        <translation>Ergänzen Sie in der Zeile agent-port %1.</translation>
    </message>
    <message>
        <source>HAProxy asks port %1, but the agent listens on %2.</source>
        <translation>HAProxy fragt Port %1, aber der Agent lauscht auf %2.</translation>
    </message>
    <message>
        <source>Write agent-port %3.</source>
        <translation>Schreiben Sie agent-port %3.</translation>
    </message>
    <message>
        <source>No server here is asked at an address of this machine (%1).</source>
        <translation>Kein Server hier wird unter einer Adresse dieses Rechners gefragt (%1).</translation>
    </message>
    <message>
        <source>Write the address of this machine into the server line, or add agent-addr %2 to it.</source>
        <translation>Schreiben Sie die Adresse dieses Rechners in die server-Zeile, oder ergänzen Sie dort agent-addr %2.</translation>
    </message>
    <message>
        <source>The server is %1, where no agent listens: HAProxy would ask the agent there.</source>
        <translation>Der Server ist %1, wo kein Agent lauscht: HAProxy würde den Agenten dort fragen.</translation>
    </message>
    <message>
        <source>Add agent-addr and the IP address at which the agent listens.</source>
        <translation>Ergänzen Sie agent-addr und die IP-Adresse, auf der der Agent lauscht.</translation>
    </message>
    <message>
        <source>The agent is asked at %1, the addr of the health check, and not at the server&apos;s own address.</source>
        <translation>Der Agent wird unter %1 gefragt, dem addr des Health-Checks, und nicht unter der Adresse des Servers selbst.</translation>
    </message>
    <message>
        <source>Add agent-addr with the address of the machine whose load counts, if that is another.</source>
        <translation>Ergänzen Sie agent-addr mit der Adresse des Rechners, dessen Last zählt, falls das ein anderer ist.</translation>
    </message>
    <message>
        <source>The line has no weight, so it is 1, and every percent below 100 becomes weight 0: no new traffic.</source>
        <translation>Die Zeile hat kein weight, es ist also 1, und alles unter 100 % wird zu Gewicht 0: kein neuer Verkehr.</translation>
    </message>
    <message>
        <source>Add weight %1.</source>
        <translation>Ergänzen Sie weight %1.</translation>
    </message>
    <message>
        <source>With weight 1 every percent below 100 becomes weight 0: no new traffic.</source>
        <translation>Mit weight 1 wird alles unter 100 % zu Gewicht 0: kein neuer Verkehr.</translation>
    </message>
    <message>
        <source>Write weight %1.</source>
        <translation>Schreiben Sie weight %1.</translation>
    </message>
    <message>
        <source>With weight 0 every percent is 0: the server never gets new traffic, whatever the agent says.</source>
        <translation>Mit weight 0 ist jeder Prozentwert 0: der Server bekommt nie neuen Verkehr, was der Agent auch sagt.</translation>
    </message>
    <message>
        <source>With weight %1 the percent is cut to whole steps, and everything below %2 % becomes weight 0.</source>
        <translation>Mit weight %1 wird der Prozentwert auf ganze Stufen gekürzt, und alles unter %2 % wird zu Gewicht 0.</translation>
    </message>
    <message>
        <source>Write weight %3, in the same proportion for the other servers of the backend.</source>
        <translation>Schreiben Sie weight %3, im selben Verhältnis für die anderen Server des Backends.</translation>
    </message>
    <message>
        <source>balance %1 takes only 0 % and 100 %: HAProxy ignores every weight between.</source>
        <translation>balance %1 nimmt nur 0 % und 100 %: HAProxy übergeht jedes Gewicht dazwischen.</translation>
    </message>
    <message>
        <source>Use balance roundrobin or leastconn, add hash-type consistent to a hash, or set algorithm = &quot;static&quot; for the service in the agent&apos;s settings.</source>
        <translation>Nehmen Sie balance roundrobin oder leastconn, ergänzen Sie bei einem Hash hash-type consistent, oder setzen Sie in den Einstellungen des Agenten algorithm = &quot;static&quot; für den Dienst.</translation>
    </message>
    <message>
        <source>Without check HAProxy sends traffic to a dead service for as long as the agent answers.</source>
        <translation>Ohne check schickt HAProxy Verkehr an einen toten Dienst, solange der Agent antwortet.</translation>
    </message>
    <message>
        <source>Add check to the line.</source>
        <translation>Ergänzen Sie in der Zeile check.</translation>
    </message>
    <message>
        <source>disabled starts the server in MAINT. An up or a weight of the agent does not end that, but its ready does.</source>
        <translation>disabled startet den Server in MAINT. Ein up oder ein Gewicht des Agenten beendet das nicht, sein ready aber schon.</translation>
    </message>
    <message>
        <source>Take disabled away once the server may have traffic.</source>
        <translation>Nehmen Sie disabled weg, sobald der Server Verkehr bekommen darf.</translation>
    </message>
    <message>
        <source>The agent says ready for %1 s and %2 probes; at agent-inter %3 s that takes %4 s.</source>
        <translation>Der Agent sagt ready %1 s und %2 Abfragen lang; bei agent-inter %3 s dauert das %4 s.</translation>
    </message>
    <message>
        <source>Write agent-inter 2s, or accept that ready is said for longer.</source>
        <translation>Schreiben Sie agent-inter 2s, oder nehmen Sie hin, dass ready länger gesagt wird.</translation>
    </message>
    <message>
        <source>HAProxy waits %1 ms for the answer, which may take %2 ms: it gives up on some or all probes.</source>
        <translation>HAProxy wartet %1 ms auf die Antwort, die %2 ms dauern kann: es gibt manche oder alle Abfragen auf.</translation>
    </message>
    <message>
        <source>Write agent-inter 2s, and no timeout check below 1s.</source>
        <translation>Schreiben Sie agent-inter 2s, und kein timeout check unter 1s.</translation>
    </message>
    <message>
        <source>After a maint the agent holds the server down for %1 s, but HAProxy may need %2 s to find a dead service.</source>
        <translation>Nach einem maint hält der Agent den Server %1 s auf down, aber HAProxy braucht vielleicht %2 s, um einen toten Dienst zu bemerken.</translation>
    </message>
    <message>
        <source>Set reply.return_check of the agent to %2s, or shorten inter.</source>
        <translation>Setzen Sie reply.return_check des Agenten auf %2s, oder verkürzen Sie inter.</translation>
    </message>
    <message>
        <source>After every down or maint the weight rises over %1 s: so long it is less than the agent says.</source>
        <translation>Nach jedem down oder maint steigt das Gewicht über %1 s hinweg: so lange ist es weniger, als der Agent sagt.</translation>
    </message>
    <message>
        <source>Take slowstart away if the agent&apos;s own smoothing is enough.</source>
        <translation>Nehmen Sie slowstart weg, wenn die Glättung des Agenten genügt.</translation>
    </message>
    <message>
        <source>init-state %1 without check: only an up of the agent brings the server UP, a weight alone never does.</source>
        <translation>init-state %1 ohne check: nur ein up des Agenten bringt den Server auf UP, ein Gewicht allein nie.</translation>
    </message>
    <message>
        <source>Add check, and keep reply.style = &quot;complete&quot; in the agent&apos;s settings.</source>
        <translation>Ergänzen Sie check, und lassen Sie in den Einstellungen des Agenten reply.style = &quot;complete&quot;.</translation>
    </message>
    <message>
        <source>Without agent-send the agent cannot tell load balancers behind one address apart, nor two servers of one.</source>
        <translation>Ohne agent-send kann der Agent Load-Balancer hinter einer Adresse nicht unterscheiden, und auch nicht zwei Server eines einzigen.</translation>
    </message>
    <message>
        <source>Add agent-send &quot;&lt;load balancer&gt; &lt;backend&gt;/&lt;server&gt;\n&quot; to every server line.</source>
        <translation>Ergänzen Sie in jeder server-Zeile agent-send &quot;&lt;Load-Balancer&gt; &lt;Backend&gt;/&lt;Server&gt;\n&quot;.</translation>
    </message>
    <message>
        <source>Other servers have agent-send and this one has none: HAProxy then asks this one 200 ms late, and at a short agent-inter not at all.</source>
        <translation>Andere Server haben agent-send und dieser nicht: HAProxy fragt diesen dann 200 ms zu spät, und bei kurzem agent-inter gar nicht.</translation>
    </message>
    <message>
        <source>Add agent-send %1 to the line.</source>
        <translation>Ergänzen Sie in der Zeile agent-send %1.</translation>
    </message>
    <message>
        <source>agent-send has no line end, so the agent has to wait before it knows that nothing more comes.</source>
        <translation>agent-send hat kein Zeilenende; der Agent muss warten, bis er weiß, dass nichts mehr kommt.</translation>
    </message>
    <message>
        <source>Write agent-send %1 with \n at the end, in double quotes: between single ones \n is no line end.</source>
        <translation>Schreiben Sie agent-send %1 mit \n am Ende, in doppelten Anführungszeichen: zwischen einfachen ist \n kein Zeilenende.</translation>
    </message>
    <message>
        <source>agent-send has more than one line; the agent knows a load balancer by one.</source>
        <translation>agent-send hat mehr als eine Zeile; der Agent erkennt einen Load-Balancer an einer.</translation>
    </message>
    <message>
        <source>Write agent-send %1.</source>
        <translation>Schreiben Sie agent-send %1.</translation>
    </message>
    <message>
        <source>%1 sends the same agent-send line to the same agent, which then takes both for one.</source>
        <translation>%1 sendet demselben Agenten dieselbe agent-send-Zeile, der dann beide für einen hält.</translation>
    </message>
    <message>
        <source>Give each server a line of its own, such as agent-send %2.</source>
        <translation>Geben Sie jedem Server eine eigene Zeile, etwa agent-send %2.</translation>
    </message>
</context>
<context>
    <name>sluice::ConnectDialog</name>
    <message>
        <source>Nothing is wrong as far as the agent is concerned. Whether HAProxy accepts the file as a whole, “haproxy -c -f FILE” tells.</source>
        <translation>Für den Agenten stimmt alles. Ob HAProxy die Datei im Ganzen annimmt, sagt „haproxy -c -f DATEI“.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Connect HAProxy</source>
        <translation>HAProxy anbinden</translation>
    </message>
    <message>
        <source>&amp;Lines to paste</source>
        <translation>&amp;Zeilen zum Einfügen</translation>
    </message>
    <message>
        <source>Chec&amp;k a configuration</source>
        <translation>&amp;Konfiguration prüfen</translation>
    </message>
    <message>
        <source>Name of the load balancer</source>
        <translation>Name des Load-Balancers</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>Lines for HAProxy</source>
        <translation>Zeilen für HAProxy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>&amp;Name of this load balancer, each has its own:</source>
        <translation>&amp;Name dieses Load-Balancers, jeder hat seinen eigenen:</translation>
    </message>
    <message>
        <source>Why each word stands there</source>
        <translation>Warum jedes Wort da steht</translation>
    </message>
    <message>
        <source>Configuration of HAProxy</source>
        <translation>Konfiguration von HAProxy</translation>
    </message>
    <message>
        <source>haproxy.cfg, or the backend of this server</source>
        <translation>haproxy.cfg oder das Backend dieses Servers</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Paste what HAProxy has. It stays in this window.</source>
        <translation>Fügen Sie &amp;ein, was HAProxy hat. Es bleibt in diesem Fenster.</translation>
    </message>
    <message>
        <source>&amp;What was found:</source>
        <translation>&amp;Was gefunden wurde:</translation>
    </message>
    <message>
        <source>Probe &amp;me now</source>
        <translation>Jetzt &amp;abfragen</translation>
    </message>
</context>
<context>
    <name>sluice::CurveEditor</name>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Weight curve</source>
        <translation>Gewichtskurve</translation>
    </message>
    <message>
        <source>Arrow keys choose a point; with Ctrl they move it. Up and down change its weight, Insert adds one, Delete removes it.</source>
        <translation>Pfeiltasten wählen einen Punkt; mit Ctrl verschieben sie ihn. Auf und ab ändern sein Gewicht, Insert fügt einen hinzu, Delete entfernt ihn.</translation>
    </message>
    <message>
        <source>Points of the weight curve</source>
        <translation>Punkte der Gewichtskurve</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>sluice::CurvePointsModel</name>
    <message>
        <source>availability %1 percent</source>
        <translation>Verfügbarkeit %1 Prozent</translation>
    </message>
    <message>
        <source>weight %1 percent</source>
        <translation>Gewicht %1 Prozent</translation>
    </message>
    <message>
        <source>Available, %</source>
        <translation>Verfügbar, %</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Gewicht, %</translation>
    </message>
    <message>
        <source>Expected is a weight from 0 to %1 percent.</source>
        <translation>Erwartet wird ein Gewicht von 0 bis %1 Prozent.</translation>
    </message>
    <message>
        <source>Expected is an availability above %1 and below %2 percent, its neighbours.</source>
        <translation>Erwartet wird eine Verfügbarkeit über %1 und unter %2 Prozent, den Nachbarn.</translation>
    </message>
    <message>
        <source>Expected is an availability above %1 and up to 100 percent.</source>
        <translation>Erwartet wird eine Verfügbarkeit über %1 und bis 100 Prozent.</translation>
    </message>
    <message>
        <source>Expected is an availability from 0 and below %1 percent.</source>
        <translation>Erwartet wird eine Verfügbarkeit von 0 bis unter %1 Prozent.</translation>
    </message>
    <message>
        <source>Expected is an availability from 0 to 100 percent.</source>
        <translation>Erwartet wird eine Verfügbarkeit von 0 bis 100 Prozent.</translation>
    </message>
</context>
<context>
    <name>sluice::CurveView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>available, %</source>
        <translation>verfügbar, %</translation>
    </message>
    <message>
        <source>floor %1 %</source>
        <translation>Untergrenze %1 %</translation>
    </message>
    <message>
        <source>ceiling %1 %</source>
        <translation>Obergrenze %1 %</translation>
    </message>
    <message>
        <source>now %1 %</source>
        <translation>jetzt %1 %</translation>
    </message>
</context>
<context>
    <name>sluice::CurveWords</name>
    <message>
        <source>The weight is always %1 %.</source>
        <translation>Das Gewicht ist immer %1 %.</translation>
    </message>
    <message>
        <source>With less than %1 % available the weight is %2 %.</source>
        <translation>Sind weniger als %1 % verfügbar, ist das Gewicht %2 %.</translation>
    </message>
    <message>
        <source>From %1 % on it is %2 %.</source>
        <translation>Ab %1 % ist es %2 %.</translation>
    </message>
    <message>
        <source>With %1 % available or less the weight is %2 %.</source>
        <translation>Sind %1 % oder weniger verfügbar, ist das Gewicht %2 %.</translation>
    </message>
    <message>
        <source>From there it goes in a straight line to %2 % at %1 %.</source>
        <translation>Von dort geht es in gerader Linie zu %2 % bei %1 %.</translation>
    </message>
    <message>
        <source>Above that it stays.</source>
        <translation>Darüber bleibt es dabei.</translation>
    </message>
    <message>
        <source>The weight is always 100 %, because HAProxy takes only 0 and 100 here.</source>
        <translation>Das Gewicht ist immer 100 %, weil HAProxy hier nur 0 und 100 nimmt.</translation>
    </message>
    <message>
        <source>There is no point yet.</source>
        <translation>Es gibt noch keinen Punkt.</translation>
    </message>
    <message>
        <source>%1 Load alone gives at least %2 % and at most %3 %.</source>
        <translation>%1 Die Last allein ergibt mindestens %2 % und höchstens %3 %.</translation>
    </message>
    <message>
        <source>How much is available now is not known.</source>
        <translation>Wie viel jetzt verfügbar ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Now %1 % is available: that gives the weight %2 %.</source>
        <translation>Jetzt sind %1 % verfügbar: das ergibt das Gewicht %2 %.</translation>
    </message>
    <message>
        <source>With a static algorithm HAProxy takes only 0 and 100 %, and load alone never gives 0. So 100 % is always said, and the curve has no effect.</source>
        <translation>Bei einem statischen Algorithmus nimmt HAProxy nur 0 und 100 %, und Last allein ergibt nie 0. Also wird immer 100 % gesagt, und die Kurve hat keine Wirkung.</translation>
    </message>
    <message>
        <source>With “weight 1” on the server line, HAProxy makes 0 of every percent below %1. So the agent says at least %1 %, and load has no effect. Give the server line “weight 100”, and write 100 here.</source>
        <translation>Mit „weight 1“ in der server-Zeile macht HAProxy aus allem unter %1 % eine 0. Der Agent sagt also mindestens %1 %, und die Last hat keine Wirkung. Geben Sie der server-Zeile „weight 100“, und schreiben Sie hier 100.</translation>
    </message>
    <message>
        <source>With “weight %1” on the server line, HAProxy makes 0 of every percent below %2. So the agent says at least %2 %, whatever curve and floor say.</source>
        <translation>Mit „weight %1“ in der server-Zeile macht HAProxy aus allem unter %2 % eine 0. Der Agent sagt also mindestens %2 %, was Kurve und Untergrenze auch sagen.</translation>
    </message>
    <message>
        <source>The curve goes down to 0. The agent says at least %1 %, because load alone must not switch a farm off.</source>
        <translation>Die Kurve geht bis 0 hinunter. Der Agent sagt mindestens %1 %, weil Last allein keine Serverfarm abschalten darf.</translation>
    </message>
    <message>
        <source>The ceiling is below the least that the agent says, and has no effect.</source>
        <translation>Die Obergrenze liegt unter dem Mindesten, das der Agent sagt, und hat keine Wirkung.</translation>
    </message>
</context>
<context>
    <name>sluice::DemonstrationBalancers</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Maxconn</source>
        <translation>Maxconn</translation>
    </message>
    <message>
        <source>New traffic</source>
        <translation>Neuer Verkehr</translation>
    </message>
    <message>
        <source>Its configuration…</source>
        <translation>Konfiguration…</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Nachbildung</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>The configuration with which HAProxy was started, to be copied</source>
        <translation>Die Konfiguration, mit der HAProxy gestartet wurde, zum Kopieren</translation>
    </message>
    <message>
        <source>The server, as a load balancer has it</source>
        <translation>Der Server, wie ihn ein Load-Balancer sieht</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>load balancer, what, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The stand-in asks every 2 s, as HAProxy would, and balances nothing.</source>
        <translation>Die Nachbildung fragt alle 2 s, wie HAProxy es täte, und verteilt nichts.</translation>
    </message>
    <message>
        <source>The stand-in has not been answered yet.</source>
        <translation>Die Nachbildung hat noch keine Antwort bekommen.</translation>
    </message>
    <message>
        <source>HAProxy and the stand-in agree.</source>
        <translation>HAProxy und die Nachbildung stimmen überein.</translation>
    </message>
    <message>
        <source>They agree on the state. The weight differs, because each asks every 2 s at a moment of its own.</source>
        <translation>Im Zustand stimmen sie überein. Das Gewicht weicht ab, weil jedes alle 2 s zu einem eigenen Zeitpunkt fragt.</translation>
    </message>
    <message>
        <source>They differ. Somebody may have changed the server in HAProxy itself, or one of them gets no answer.</source>
        <translation>Sie weichen ab. Vielleicht hat jemand den Server in HAProxy selbst geändert, oder eines von beiden bekommt keine Antwort.</translation>
    </message>
    <message>
        <source>They differ for a moment: each asks every 2 s at a moment of its own.</source>
        <translation>Sie weichen für einen Augenblick ab: jedes fragt alle 2 s zu einem eigenen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Stop HAProxy</source>
        <translation>HAProxy anhalten</translation>
    </message>
    <message>
        <source>Start a real HAProxy</source>
        <translation>Echtes HAProxy starten</translation>
    </message>
    <message>
        <source>A real HAProxy can be started beside it, on loopback only. It ends with this window.</source>
        <translation>Ein echtes HAProxy lässt sich daneben starten, nur auf Loopback. Es endet mit diesem Fenster.</translation>
    </message>
    <message>
        <source>HAProxy is starting…</source>
        <translation>HAProxy startet…</translation>
    </message>
    <message>
        <source>HAProxy runs as process %1. &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt; is answered while the server takes traffic; &lt;a href=&quot;%2stats&quot;&gt;its statistics&lt;/a&gt;.</source>
        <translation>HAProxy läuft als Prozess %1. &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt; wird beantwortet, solange der Server Verkehr annimmt; &lt;a href=&quot;%2stats&quot;&gt;seine Statistik&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>HAProxy is ending…</source>
        <translation>HAProxy endet…</translation>
    </message>
    <message>
        <source>HAProxy is not installed here. On Debian and Ubuntu “apt install haproxy” installs it, on Fedora “dnf install haproxy”. Then press the button again.</source>
        <translation>HAProxy ist hier nicht installiert. Auf Debian und Ubuntu installiert es „apt install haproxy“, auf Fedora „dnf install haproxy“. Drücken Sie dann noch einmal auf die Schaltfläche.</translation>
    </message>
    <message>
        <source>HAProxy has ended. It said: %1</source>
        <translation>HAProxy hat sich beendet. Es sagte: %1</translation>
    </message>
</context>
<context>
    <name>sluice::DemonstrationBanner</name>
    <message>
        <source>Demonstration: simulated load. Its agent does not listen yet.</source>
        <translation>Vorführung: simulierte Last. Ihr Agent lauscht noch nicht.</translation>
    </message>
    <message>
        <source>Demonstration: simulated load, on %1. Nothing here reaches a real load balancer.</source>
        <translation>Vorführung: simulierte Last, auf %1. Nichts hier erreicht einen echten Load-Balancer.</translation>
    </message>
</context>
<context>
    <name>sluice::EndPicker</name>
    <message>
        <source>Un&amp;til:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>Bis zu einer Zeit…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>For ho&amp;w long:</source>
        <translation>W&amp;ie lange:</translation>
    </message>
</context>
<context>
    <name>sluice::FirstStartPage</name>
    <message>
        <source>Connect HAProxy to this agent</source>
        <translation>HAProxy an diesen Agenten anbinden</translation>
    </message>
    <message>
        <source>This agent tells HAProxy how much traffic this server can take, and nobody asks it yet. Put this line into the server&apos;s backend in HAProxy&apos;s configuration, and reload HAProxy. As soon as HAProxy asks, this page turns into the live view by itself.</source>
        <translation>Dieser Agent sagt HAProxy, wie viel Verkehr dieser Server verträgt, und noch fragt ihn niemand. Setzen Sie diese Zeile in der Konfiguration von HAProxy in das Backend des Servers, und laden Sie HAProxy neu. Sobald HAProxy fragt, wird aus dieser Seite von selbst die Live-Ansicht.</translation>
    </message>
    <message>
        <source>Server line for HAProxy</source>
        <translation>server-Zeile für HAProxy</translation>
    </message>
    <message>
        <source>&amp;Server line for HAProxy:</source>
        <translation>server-&amp;Zeile für HAProxy:</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the server line</source>
        <translation>server-Zeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Why each word…</source>
        <translation>&amp;Warum jedes Wort…</translation>
    </message>
    <message>
        <source>Waiting for the first probe…</source>
        <translation>Wartet auf die erste Abfrage…</translation>
    </message>
    <message>
        <source>S&amp;how the live view</source>
        <translation>&amp;Live-Ansicht zeigen</translation>
    </message>
    <message>
        <source>Leaves this page (Esc); the line stands in “Connect HAProxy…” too</source>
        <translation>Verlässt diese Seite (Esc); die Zeile steht auch in „HAProxy anbinden…“</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer. Is it your load balancer?</source>
        <translation>%1 hat gefragt und ist nicht zugelassen, bekam also keine Antwort. Ist es Ihr Load-Balancer?</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Zulassen…</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 zulassen</translation>
    </message>
</context>
<context>
    <name>sluice::Handover</name>
    <message>
        <source>This panel&apos;s agent could not say what is forced: %1.</source>
        <translation>Der Agent dieses Fensters konnte nicht sagen, was erzwungen ist: %1.</translation>
    </message>
    <message>
        <source>The other agent did not take over: %1. This panel&apos;s agent goes on.</source>
        <translation>Der andere Agent hat nicht übernommen: %1. Der Agent dieses Fensters macht weiter.</translation>
    </message>
</context>
<context>
    <name>sluice::HaproxyConfigDialog</name>
    <message>
        <source>The configuration of this HAProxy</source>
        <translation>Die Konfiguration dieses HAProxy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>sluice::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryChart</name>
    <message>
        <source>Time that the chart shows</source>
        <translation>Zeit, die das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Numbers (CSV)…</source>
        <translation>&amp;Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Z&amp;eigen:</translation>
    </message>
    <message>
        <source>Let the chart go on (Ctrl+P)</source>
        <translation>Diagramm weiterlaufen lassen (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hold the chart (Ctrl+P)</source>
        <translation>Diagramm anhalten (Ctrl+P)</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation>Angehalten um %1</translation>
    </message>
    <message>
        <source>something is forced</source>
        <translation>etwas ist erzwungen</translation>
    </message>
    <message>
        <source>nothing forced</source>
        <translation>nichts erzwungen</translation>
    </message>
    <message>
        <source>Weight not known</source>
        <translation>Gewicht nicht bekannt</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>%1, “%2”, %3 to %4</source>
        <translation>%1, „%2“, %3 bis %4</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>Das Diagramm steht in %1.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All lines are switched off.</source>
        <translation>Alle Linien sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>a line and what it says now, its least, its most</comment>
        <translation>%1, zwischen %2 und %3</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryFeed</name>
    <message>
        <source>This agent is older than the panel and does not tell who did what.</source>
        <translation>Dieser Agent ist älter als das Fenster und sagt nicht, wer was getan hat.</translation>
    </message>
    <message>
        <source>The agent does not tell who did what: %1.</source>
        <translation>Der Agent sagt nicht, wer was getan hat: %1.</translation>
    </message>
    <message>
        <source>What is done now cannot be recorded: %1. Make room on the disk, or make the state directory writable.</source>
        <translation>Was jetzt geschieht, lässt sich nicht aufzeichnen: %1. Schaffen Sie Platz auf der Platte, oder machen Sie das Zustandsverzeichnis schreibbar.</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryModel</name>
    <message>
        <source>Force</source>
        <translation>Erzwingen</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Zurück zu automatisch</translation>
    </message>
    <message>
        <source>Say ready</source>
        <translation>Ready sagen</translation>
    </message>
    <message>
        <source>Simulate load</source>
        <translation>Last simulieren</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Read the settings again</source>
        <translation>Einstellungen neu lesen</translation>
    </message>
    <message>
        <source>Forget a load balancer</source>
        <translation>Einen Load-Balancer vergessen</translation>
    </message>
    <message>
        <source>Hand over to another agent</source>
        <translation>An einen anderen Agenten übergeben</translation>
    </message>
    <message>
        <source>Take over from another agent</source>
        <translation>Von einem anderen Agenten übernehmen</translation>
    </message>
    <message>
        <source>The agent starts</source>
        <translation>Der Agent startet</translation>
    </message>
    <message>
        <source>The agent stops</source>
        <translation>Der Agent endet</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>The time is over, maint follows</source>
        <translation>Die Zeit ist um, maint folgt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>the agent itself</source>
        <translation>der Agent selbst</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>user, program</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: before → after</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryPlot</name>
    <message>
        <source>%1 ends</source>
        <translation>%1 endet</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryUndo</name>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Choose what to undo.</source>
        <translation>Wählen Sie, was rückgängig gemacht werden soll.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Da ist nichts zurückzustellen.</translation>
    </message>
    <message>
        <source>The service is no longer there.</source>
        <translation>Den Dienst gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Put back what was in force before this</source>
        <translation>Zurückstellen auf das, was zuvor galt</translation>
    </message>
    <message>
        <source>%1 automatic</source>
        <comment>state, weight or maxconn</comment>
        <translation>%1 automatisch</translation>
    </message>
    <message>
        <source>It is put back without an end.</source>
        <translation>Es wird ohne Ende zurückgestellt.</translation>
    </message>
    <message>
        <source>Somebody changed “%1” again since then; that is lost too.</source>
        <translation>Jemand hat „%1“ seither wieder geändert; auch das geht verloren.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo what %1 did at %2, so that on “%3” this is in force: %4?</source>
        <translation>Rückgängig machen, was %1 um %2 getan hat, sodass auf „%3“ dies gilt: %4?</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>sluice::InForce</name>
    <message>
        <source>then unlimited</source>
        <translation>danach unbegrenzt</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>danach %1</translation>
    </message>
    <message>
        <source>Maxconn %1, %2</source>
        <comment>forced, afterwards</comment>
        <translation>Maxconn %1, %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Since %1 by %2, until %3.</source>
        <translation>Seit %1 von %2, bis %3.</translation>
    </message>
    <message>
        <source>Since %1 by %2, no end.</source>
        <translation>Seit %1 von %2, ohne Ende.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>It also ends a drain or maint that an operator set on the load balancer meanwhile.</source>
        <translation>Es beendet auch einen drain oder maint, den ein Bediener inzwischen am Load-Balancer gesetzt hat.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Back to automatic, this one only</source>
        <translation>Zurück zu automatisch, nur dieses</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Nothing is forced. The agent answers from the load of this machine.</source>
        <translation>Nichts ist erzwungen. Der Agent antwortet nach der Last dieses Rechners.</translation>
    </message>
    <message>
        <source>Not known: there is no agent yet.</source>
        <translation>Nicht bekannt: es gibt noch keinen Agenten.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>&amp;Zurück zu automatisch</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Zurück zu automatisch</translation>
    </message>
    <message>
        <source>Automatic: nothing is forced</source>
        <translation>Automatisch: nichts ist erzwungen</translation>
    </message>
    <message>
        <source>Nothing is forced. The agent answers from a simulated load.</source>
        <translation>Nichts ist erzwungen. Der Agent antwortet nach einer nachgebildeten Last.</translation>
    </message>
</context>
<context>
    <name>sluice::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>The language could not be kept in %1.</source>
        <translation>Die Sprache ließ sich nicht in %1 merken.</translation>
    </message>
    <message>
        <source>From its next start on, the panel speaks this language: %1.</source>
        <translation>Vom nächsten Start an spricht das Fenster diese Sprache: %1.</translation>
    </message>
    <message>
        <source>From its next start on, the panel speaks the language of the desktop.</source>
        <translation>Vom nächsten Start an spricht das Fenster die Sprache des Desktops.</translation>
    </message>
</context>
<context>
    <name>sluice::LeaveLine</name>
    <message>
        <source>How many connections are left is not known.</source>
        <translation>Wie viele Verbindungen noch da sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>One connection left.</source>
        <translation>Noch eine Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections left.</source>
        <translation>
            <numerusform>Noch %n Verbindung.</numerusform>
            <numerusform>Noch %n Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connections left, but new ones may come: not every load balancer has fetched it.</source>
        <translation>Keine Verbindung mehr, aber es können neue kommen: Nicht jeder Load-Balancer hat es abgeholt.</translation>
    </message>
    <message>
        <source>No connections left: safe to stop.</source>
        <translation>Keine Verbindung mehr: Anhalten ist gefahrlos.</translation>
    </message>
</context>
<context>
    <name>sluice::LeftBehind</name>
    <message>
        <source>“%1” would stay as HAProxy last heard it: up is forced.</source>
        <translation>„%1“ bliebe, wie HAProxy es zuletzt gehört hat: up ist erzwungen.</translation>
    </message>
    <message>
        <source>“%1” would stay DOWN: %2 is forced.</source>
        <translation>„%1“ bliebe DOWN: %2 ist erzwungen.</translation>
    </message>
    <message>
        <source>“%1” would stay in DRAIN: drain is forced.</source>
        <translation>„%1“ bliebe in DRAIN: drain ist erzwungen.</translation>
    </message>
    <message>
        <source>“%1” would stay in MAINT: maint is forced.</source>
        <translation>„%1“ bliebe in MAINT: maint ist erzwungen.</translation>
    </message>
    <message>
        <source>“%1” would keep the forced weight of %2 %.</source>
        <translation>„%1“ behielte das erzwungene Gewicht von %2 %.</translation>
    </message>
    <message>
        <source>“%1” would keep the forced maxconn of %2.</source>
        <translation>„%1“ behielte das erzwungene maxconn von %2.</translation>
    </message>
    <message>
        <source>%1 has not heard everything yet: %2.</source>
        <translation>%1 hat noch nicht alles gehört: %2.</translation>
    </message>
</context>
<context>
    <name>sluice::ListenerWords</name>
    <message>
        <source>listens nowhere</source>
        <translation>lauscht nirgends</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>lauscht auf %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1: not, %2</source>
        <comment>address, why</comment>
        <translation>%1: nein, %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
</context>
<context>
    <name>sluice::MainWindow</name>
    <message>
        <source>Sluicekeeper</source>
        <translation>Sluicekeeper</translation>
    </message>
    <message>
        <source>%1 is answered from now on.</source>
        <translation>%1 wird von jetzt an beantwortet.</translation>
    </message>
    <message>
        <source>%1 — Sluicekeeper</source>
        <translation>%1 — Sluicekeeper</translation>
    </message>
    <message>
        <source>Not known: there is no agent yet.</source>
        <translation>Nicht bekannt: es gibt noch keinen Agenten.</translation>
    </message>
    <message>
        <source>No load balancer has asked yet. “Connect HAProxy…” (Ctrl+K) has the line that it needs.</source>
        <translation>Noch hat kein Load-Balancer gefragt. „HAProxy anbinden…“ (Ctrl+K) hat die Zeile, die er braucht.</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Noch hat niemand gefragt.</translation>
    </message>
    <message>
        <source>Nobody has fetched a reply yet. What HAProxy makes of the replies will stand here, as far as they alone tell: no health checks, no operators.</source>
        <translation>Noch hat niemand eine Antwort abgeholt. Hier wird stehen, was HAProxy aus den Antworten macht, soweit sie allein es sagen: ohne Health-Checks, ohne Bediener.</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation>Noch hat niemand etwas geändert.</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Aus dem Betrieb nehmen</translation>
    </message>
    <message>
        <source>Force maint on %1, so that HAProxy sends no traffic at all?</source>
        <translation>Maint auf %1 erzwingen, sodass HAProxy gar keinen Verkehr schickt?</translation>
    </message>
    <message>
        <source>&amp;Force Maint</source>
        <translation>Maint &amp;erzwingen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>agent, address</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The panel now shows the agent that runs in the background of this machine. What was forced, and what load balancers still have to hear, is there.</source>
        <translation>Das Fenster zeigt jetzt den Agenten, der im Hintergrund dieses Rechners läuft. Was erzwungen war und was Load-Balancer noch hören müssen, hat nun er.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Serv&amp;ice:</source>
        <translation>Diens&amp;t:</translation>
    </message>
    <message>
        <source>Load balancers, probes, history and HAProxy&apos;s view</source>
        <translation>Load-Balancer, Abfragen, Verlauf und HAProxys Sicht</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>Latest probes</source>
        <translation>Letzte Abfragen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>HAProxy&apos;s view, made from our replies only</source>
        <translation>HAProxys Sicht, nur aus unseren Antworten gemacht</translation>
    </message>
    <message>
        <source>&amp;Load balancers</source>
        <translation>&amp;Load-Balancer</translation>
    </message>
    <message>
        <source>&amp;Probes</source>
        <translation>&amp;Abfragen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>HAProxy&apos;s &amp;view</source>
        <translation>HAProxys &amp;Sicht</translation>
    </message>
    <message>
        <source>Made from our replies only: no health checks, no operators</source>
        <translation>Nur aus unseren Antworten gemacht: ohne Health-Checks, ohne Bediener</translation>
    </message>
    <message>
        <source>&amp;Agent…</source>
        <translation>A&amp;gent…</translation>
    </message>
    <message>
        <source>Which agent this is, where it runs and what you may do (F2)</source>
        <translation>Welcher Agent das ist, wo er läuft und was Sie dürfen (F2)</translation>
    </message>
    <message>
        <source>&amp;Connect HAProxy…</source>
        <translation>HA&amp;Proxy anbinden…</translation>
    </message>
    <message>
        <source>The lines that HAProxy needs, and a check of those that it has (Ctrl+K)</source>
        <translation>Die Zeilen, die HAProxy braucht, und eine Prüfung derer, die es hat (Ctrl+K)</translation>
    </message>
    <message>
        <source>Me&amp;nu</source>
        <translation>Me&amp;nü</translation>
    </message>
    <message>
        <source>Everything that can be done by key (F10)</source>
        <translation>Alles, was mit Tasten geht (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Which agent this is</source>
        <translation>Welcher Agent das ist</translation>
    </message>
    <message>
        <source>Connect HAProxy…</source>
        <translation>HAProxy anbinden…</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Tabelle filtern</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Hold the chart</source>
        <translation>Diagramm anhalten</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>Diagramm exportieren…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>A load balancer asks: this is the live view.</source>
        <translation>Ein Load-Balancer fragt: das ist die Live-Ansicht.</translation>
    </message>
    <message>
        <source>%1 asks: this is the live view.</source>
        <translation>%1 fragt: das ist die Live-Ansicht.</translation>
    </message>
    <message>
        <source>Demonstration — Sluicekeeper</source>
        <translation>Vorführung — Sluicekeeper</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Demonstration…</source>
        <translation>Vorführung…</translation>
    </message>
    <message>
        <source>The demonstration did not start: %1</source>
        <translation>Die Vorführung ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>The demonstration opens in a window of its own. Nothing here is touched.</source>
        <translation>Die Vorführung öffnet sich in einem eigenen Fenster. Hier wird nichts angerührt.</translation>
    </message>
    <message>
        <source>Why this reply</source>
        <translation>Warum diese Antwort</translation>
    </message>
</context>
<context>
    <name>sluice::MaxconnDialog</name>
    <message>
        <source>Force maxconn</source>
        <translation>maxconn erzwingen</translation>
    </message>
    <message>
        <source>Force the maxconn of “%1”</source>
        <translation>maxconn von „%1“ erzwingen</translation>
    </message>
    <message>
        <source>&amp;Force maxconn</source>
        <translation>maxconn &amp;erzwingen</translation>
    </message>
    <message>
        <source>Maxconn while it is forced</source>
        <translation>Maxconn, solange es erzwungen ist</translation>
    </message>
    <message>
        <source>Maxconn to restore afterwards</source>
        <translation>Maxconn, das danach wieder gilt</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Maxconn:</source>
        <translation>&amp;Maxconn:</translation>
    </message>
    <message>
        <source>&amp;Restore afterwards:</source>
        <translation>&amp;Danach wieder:</translation>
    </message>
    <message>
        <source>Each HAProxy process opens at most this many connections to the server. HAProxy does not go back by itself, so the agent says what to restore: the maxconn of the server line there, or unlimited (0) where it has none.</source>
        <translation>Jeder HAProxy-Prozess öffnet höchstens so viele Verbindungen zum Server. HAProxy geht nicht von selbst zurück, deshalb sagt der Agent, was danach wieder gilt: das maxconn der server-Zeile dort, oder unbegrenzt (0), wo sie keines hat.</translation>
    </message>
</context>
<context>
    <name>sluice::MeaningWords</name>
    <message>
        <source>The server is UP, if HAProxy&apos;s own health check agrees.</source>
        <translation>Der Server ist UP, wenn HAProxys eigener Health-Check zustimmt.</translation>
    </message>
    <message>
        <source>HAProxy takes the server DOWN at once, until the agent says up.</source>
        <translation>HAProxy nimmt den Server sofort auf DOWN, bis der Agent up sagt.</translation>
    </message>
    <message>
        <source>Ends drain and maint, also one that an operator of HAProxy set.</source>
        <translation>Beendet drain und maint, auch solche, die ein Bediener von HAProxy gesetzt hat.</translation>
    </message>
    <message>
        <source>No new visitors; those that stick to this server still come. Lasts until ready or maint is said.</source>
        <translation>Keine neuen Besucher; wer an diesen Server gebunden ist, kommt noch. Gilt, bis ready oder maint gesagt wird.</translation>
    </message>
    <message>
        <source>Out of service, and health checks pause. Lasts until ready or drain is said.</source>
        <translation>Außer Betrieb, und Health-Checks pausieren. Gilt, bis ready oder drain gesagt wird.</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line, rounded down: the weight becomes %3.</source>
        <translation>%1 % des Gewichts %2 in der server-Zeile, abgerundet: das Gewicht wird %3.</translation>
    </message>
    <message>
        <source>The weight becomes 0: no new visitors; those that stick to this server still come.</source>
        <translation>Das Gewicht wird 0: keine neuen Besucher; wer an diesen Server gebunden ist, kommt noch.</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line is rounded down to 0: no new visitors.</source>
        <translation>%1 % des Gewichts %2 in der server-Zeile werden auf 0 abgerundet: keine neuen Besucher.</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line is more than HAProxy&apos;s most: the weight becomes 256.</source>
        <translation>%1 % des Gewichts %2 in der server-Zeile sind mehr als HAProxys Höchstwert: das Gewicht wird 256.</translation>
    </message>
    <message>
        <source>Ignored: with this balance algorithm HAProxy takes only 0 and the configured weight.</source>
        <translation>Übergangen: bei diesem Balance-Algorithmus nimmt HAProxy nur 0 und das konfigurierte Gewicht.</translation>
    </message>
    <message>
        <source>Ignored: a weight is a whole number and one % sign.</source>
        <translation>Übergangen: ein Gewicht ist eine ganze Zahl und ein %-Zeichen.</translation>
    </message>
    <message>
        <source>Each HAProxy process opens at most %1 connections at a time, until another maxconn is said.</source>
        <translation>Jeder HAProxy-Prozess öffnet höchstens %1 Verbindungen zugleich, bis ein anderes maxconn gesagt wird.</translation>
    </message>
    <message>
        <source>HAProxy limits the connections no more.</source>
        <translation>HAProxy begrenzt die Verbindungen nicht mehr.</translation>
    </message>
    <message>
        <source>Ignored: maxconn: needs a whole number right behind it.</source>
        <translation>Übergangen: maxconn: braucht direkt dahinter eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Ignored: a later word of the same kind counts.</source>
        <translation>Übergangen: ein späteres Wort derselben Art zählt.</translation>
    </message>
    <message>
        <source>HAProxy does not know this word, and shows only the first such word.</source>
        <translation>HAProxy kennt dieses Wort nicht und zeigt nur das erste solche Wort.</translation>
    </message>
    <message>
        <source>HAProxy knows this word from 3.1 on; older ones show it as the agent&apos;s error.</source>
        <translation>HAProxy kennt dieses Wort ab 3.1; ältere zeigen es als Fehler des Agenten.</translation>
    </message>
    <message>
        <source>Shown in HAProxy&apos;s statistics beside the operating word.</source>
        <translation>Steht in HAProxys Statistik neben dem Wort, das wirkt.</translation>
    </message>
    <message>
        <source>Dropped: HAProxy keeps a reason only beside up, down, fail or stopped.</source>
        <translation>Weggelassen: HAProxy behält einen Grund nur neben up, down, fail oder stopped.</translation>
    </message>
    <message>
        <source>Not shown: beside up, HAProxy shows what is wrong with the line instead.</source>
        <translation>Nicht gezeigt: neben up zeigt HAProxy stattdessen, was an der Zeile falsch ist.</translation>
    </message>
    <message>
        <source>HAProxy does not know this word; it shows it as the agent&apos;s error.</source>
        <translation>HAProxy kennt dieses Wort nicht; es zeigt es als Fehler des Agenten.</translation>
    </message>
    <message>
        <source>Drain and maint, the weight and maxconn.</source>
        <translation>Drain und maint, das Gewicht und maxconn.</translation>
    </message>
    <message>
        <source>Drain and maint, the weight and maxconn. Health checks go on.</source>
        <translation>Drain und maint, das Gewicht und maxconn. Health-Checks gehen weiter.</translation>
    </message>
    <message>
        <source>A down of the agent, a failed health check, the weight and maxconn.</source>
        <translation>Ein down des Agenten, einen fehlgeschlagenen Health-Check, das Gewicht und maxconn.</translation>
    </message>
    <message>
        <source>Up or down, the weight and maxconn. Health checks go on.</source>
        <translation>Up oder down, das Gewicht und maxconn. Health-Checks gehen weiter.</translation>
    </message>
    <message>
        <source>Up or down, the weight and maxconn. The agent is still asked.</source>
        <translation>Up oder down, das Gewicht und maxconn. Der Agent wird weiter gefragt.</translation>
    </message>
    <message>
        <source>Up or down, drain and maint, and maxconn.</source>
        <translation>Up oder down, drain und maint, und maxconn.</translation>
    </message>
    <message>
        <source>Up or down, drain and maint, and the weight.</source>
        <translation>Up oder down, drain und maint, und das Gewicht.</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Alles.</translation>
    </message>
</context>
<context>
    <name>sluice::NoticeWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>what is forced, service</comment>
        <translation>%1 auf „%2“</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what is forced, when it ends</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Ends soon: %1.</source>
        <translation>Endet bald: %1.</translation>
    </message>
    <message>
        <source>Has ended: %1.</source>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>No longer asking: %1. HAProxy keeps what it last heard.</source>
        <translation>Keine Abfragen mehr von: %1. HAProxy behält, was es zuletzt gehört hat.</translation>
    </message>
    <message>
        <source>The agent is back.</source>
        <translation>Der Agent ist wieder da.</translation>
    </message>
    <message>
        <source>The agent is gone. HAProxy keeps what it last heard.</source>
        <translation>Der Agent ist weg. HAProxy behält, was es zuletzt gehört hat.</translation>
    </message>
</context>
<context>
    <name>sluice::OverrideControls</name>
    <message>
        <source>Force %2 on “%1”, so that HAProxy sends it no traffic at all?</source>
        <translation>%2 auf „%1“ erzwingen, sodass HAProxy ihm gar keinen Verkehr schickt?</translation>
    </message>
    <message>
        <source>Force %2 on “%1”, so that HAProxy sends it no new visitors?</source>
        <translation>%2 auf „%1“ erzwingen, sodass HAProxy ihm keine neuen Besucher schickt?</translation>
    </message>
    <message>
        <source>Force %2 on “%1”, so that HAProxy takes it DOWN at once?</source>
        <translation>%2 auf „%1“ erzwingen, sodass HAProxy ihn sofort auf DOWN nimmt?</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>Gewicht 0</translation>
    </message>
    <message>
        <source>Wei&amp;ght…</source>
        <translation>Ge&amp;wicht…</translation>
    </message>
    <message>
        <source>Ma&amp;xconn…</source>
        <translation>Ma&amp;xconn…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Me&amp;hr</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>shown at HAProxy and in the records</source>
        <translation>bei HAProxy und im Verlauf</translation>
    </message>
    <message>
        <source>Force weight</source>
        <translation>Gewicht erzwingen</translation>
    </message>
    <message>
        <source>Force maxconn</source>
        <translation>maxconn erzwingen</translation>
    </message>
    <message>
        <source>More to force</source>
        <translation>Mehr zu erzwingen</translation>
    </message>
    <message>
        <source>Force %1</source>
        <translation>%1 erzwingen</translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation>&amp;Drain</translation>
    </message>
    <message>
        <source>&amp;Maint</source>
        <translation>&amp;Maint</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>D&amp;own</translation>
    </message>
    <message>
        <source>No new visitors; those that stick to this server still come.</source>
        <translation>Keine neuen Besucher; wer an diesen Server gebunden ist, kommt noch.</translation>
    </message>
    <message>
        <source>No traffic at all, and HAProxy&apos;s health checks pause.</source>
        <translation>Gar kein Verkehr, und HAProxys Health-Checks pausieren.</translation>
    </message>
    <message>
        <source>HAProxy takes the server DOWN at once; its health checks go on.</source>
        <translation>HAProxy nimmt den Server sofort auf DOWN; seine Health-Checks gehen weiter.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>Gr&amp;und:</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Erzwingen</translation>
    </message>
    <message>
        <source>Force &amp;fail (DOWN, with that word)</source>
        <translation>&amp;Fail erzwingen (DOWN, mit diesem Wort)</translation>
    </message>
    <message>
        <source>Force &amp;stopped (DOWN, with that word)</source>
        <translation>&amp;Stopped erzwingen (DOWN, mit diesem Wort)</translation>
    </message>
    <message>
        <source>Say &amp;ready once…</source>
        <translation>Einmal &amp;ready sagen…</translation>
    </message>
    <message>
        <source>Force &amp;up…</source>
        <translation>&amp;Up erzwingen…</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Aus dem Betrieb nehmen</translation>
    </message>
    <message>
        <source>&amp;Force %1</source>
        <translation>%1 &amp;erzwingen</translation>
    </message>
    <message>
        <source>Force up</source>
        <translation>Up erzwingen</translation>
    </message>
    <message>
        <source>Force up on “%1”?</source>
        <translation>Up auf „%1“ erzwingen?</translation>
    </message>
    <message>
        <source>As long as it is forced, every reply says “up ready”. That ends any drain or maintenance that somebody sets on the load balancer, again at every probe: nobody there can take this server out.</source>
        <translation>Solange es erzwungen ist, sagt jede Antwort „up ready“. Das beendet jeden drain und jede Wartung, die jemand am Load-Balancer setzt, bei jeder Abfrage aufs Neue: niemand dort kann diesen Server herausnehmen.</translation>
    </message>
    <message>
        <source>&amp;Force up</source>
        <translation>Up &amp;erzwingen</translation>
    </message>
    <message>
        <source>Say ready</source>
        <translation>Ready sagen</translation>
    </message>
    <message>
        <source>Say “ready” for “%1” to every load balancer?</source>
        <translation>Jedem Load-Balancer „ready“ für „%1“ sagen?</translation>
    </message>
    <message>
        <source>That brings back a server that was left in MAINT or DRAIN. It also ends a maint or drain that an operator set on the load balancer.</source>
        <translation>Das holt einen Server zurück, der in MAINT oder DRAIN geblieben ist. Es beendet auch einen maint oder drain, den ein Bediener am Load-Balancer gesetzt hat.</translation>
    </message>
    <message>
        <source>&amp;Say ready</source>
        <translation>Ready &amp;sagen</translation>
    </message>
</context>
<context>
    <name>sluice::OverrideOrders</name>
    <message>
        <source>It could not be saved, so it would not survive a restart of the agent.</source>
        <translation>Es ließ sich nicht sichern und würde einen Neustart des Agenten nicht überleben.</translation>
    </message>
    <message>
        <source>Weight %1 %</source>
        <translation>Gewicht %1 %</translation>
    </message>
    <message>
        <source>Maxconn %1</source>
        <translation>Maxconn %1</translation>
    </message>
    <message>
        <source>%1 is forced on “%2”.</source>
        <translation>%1 ist auf „%2“ erzwungen.</translation>
    </message>
    <message>
        <source>“%1” goes back to automatic. A drain or maint that an operator set on the load balancer meanwhile ends too.</source>
        <translation>„%1“ geht zurück zu automatisch. Ein drain oder maint, den ein Bediener inzwischen am Load-Balancer gesetzt hat, endet auch.</translation>
    </message>
    <message>
        <source>“%1” goes back to automatic.</source>
        <translation>„%1“ geht zurück zu automatisch.</translation>
    </message>
    <message>
        <source>The agent did not do it: %1</source>
        <translation>Der Agent hat es nicht getan: %1</translation>
    </message>
    <message>
        <source>Ready could not be said: %1</source>
        <translation>Ready ließ sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>No load balancer is known yet that could be told “ready”.</source>
        <translation>Noch ist kein Load-Balancer bekannt, dem „ready“ gesagt werden könnte.</translation>
    </message>
    <message>
        <source>One load balancer is told “ready” until it has heard it.</source>
        <translation>Einem Load-Balancer wird „ready“ gesagt, bis er es gehört hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n load balancers are told “ready” until they have heard it.</source>
        <translation>
            <numerusform>Einem Load-Balancer wird „ready“ gesagt, bis er es gehört hat.</numerusform>
            <numerusform>%n Load-Balancern wird „ready“ gesagt, bis sie es gehört haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Rückgängig gemacht: „%1“ ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>sluice::ProbeNow</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Closed by the agent after %1.</source>
        <translation>Vom Agenten geschlossen nach %1.</translation>
    </message>
    <message>
        <source>Closed before a line end came: HAProxy ignores such a reply. Is it this agent that listens there?</source>
        <translation>Geschlossen, bevor ein Zeilenende kam: HAProxy übergeht eine solche Antwort. Ist es dieser Agent, der dort lauscht?</translation>
    </message>
    <message>
        <source>Nothing more came within 5 s.</source>
        <translation>Innerhalb von 5 s kam nichts mehr.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Keine Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>Connected to %1 after %2.</source>
        <translation>Mit %1 verbunden nach %2.</translation>
    </message>
    <message>
        <source>Sent: %1 (bytes: %2)</source>
        <translation>Gesendet: %1 (Bytes: %2)</translation>
    </message>
    <message>
        <source>Received: %1 (bytes: %2)</source>
        <translation>Empfangen: %1 (Bytes: %2)</translation>
    </message>
    <message>
        <source>The line was whole after %1.</source>
        <translation>Die Zeile war vollständig nach %1.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>word, what HAProxy makes of it</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asks this agent as HAProxy would, over the network of this machine alone. The agent counts it nowhere. Whether HAProxy gets through to here, only its own probes tell.</source>
        <translation>Fragt diesen Agenten, wie HAProxy es täte, allein über das Netz dieses Rechners. Der Agent zählt es nirgends mit. Ob HAProxy bis hierher durchkommt, sagen nur seine eigenen Abfragen.</translation>
    </message>
    <message>
        <source>Service to probe</source>
        <translation>Dienst, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>&amp;Probe now</source>
        <translation>Jetzt a&amp;bfragen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>There is no agent.</source>
        <translation>Es gibt keinen Agenten.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt…</translation>
    </message>
    <message>
        <source>This agent is older than the panel and cannot be probed by it.</source>
        <translation>Dieser Agent ist älter als das Fenster und lässt sich von ihm nicht abfragen.</translation>
    </message>
    <message>
        <source>The agent does not want to be probed: %1.</source>
        <translation>Der Agent will nicht abgefragt werden: %1.</translation>
    </message>
    <message>
        <source>The agent listens nowhere, so nobody gets an answer. The window says why.</source>
        <translation>Der Agent lauscht nirgends, also bekommt niemand eine Antwort. Warum, steht im Fenster.</translation>
    </message>
</context>
<context>
    <name>sluice::ProbesModel</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>not allowed, no answer</source>
        <translation>nicht zugelassen, keine Antwort</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>leere Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sent (agent-send)</source>
        <translation>Gesendet (agent-send)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>sluice::RefusedAction</name>
    <message>
        <source>Allow…</source>
        <translation>Zulassen…</translation>
    </message>
    <message>
        <source>Choose an address that was refused.</source>
        <translation>Wählen Sie eine Adresse, die abgewiesen wurde.</translation>
    </message>
    <message>
        <source>Answer the probes of %1</source>
        <translation>Die Abfragen von %1 beantworten</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Why this reply: click, or Enter (Ctrl+Y)</source>
        <translation>Warum diese Antwort: Klick oder Enter (Ctrl+Y)</translation>
    </message>
    <message>
        <source>&amp;Why this reply…</source>
        <translation>&amp;Warum diese Antwort…</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyView</name>
    <message>
        <source>Sent now, byte for byte:</source>
        <translation>Wird jetzt gesendet, Byte für Byte:</translation>
    </message>
    <message>
        <source>No agent yet</source>
        <translation>Noch kein Agent</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>What is being sent will stand here.</source>
        <translation>Hier wird stehen, was gesendet wird.</translation>
    </message>
    <message>
        <source>Not known: no agent</source>
        <translation>Nicht bekannt: kein Agent</translation>
    </message>
    <message>
        <source>Sent last, as far as the panel knows:</source>
        <translation>Zuletzt gesendet, soweit das Fenster weiß:</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>eine leere Zeile</translation>
    </message>
    <message>
        <source>%1 is told “%2” instead.</source>
        <translation>%1 bekommt stattdessen „%2“ gesagt.</translation>
    </message>
    <message>
        <source>%1 is told “%2” instead (%3).</source>
        <translation>%1 bekommt stattdessen „%2“ gesagt (%3).</translation>
    </message>
    <message>
        <source>One more load balancer is told something else: see Load balancers.</source>
        <translation>Noch ein Load-Balancer bekommt anderes gesagt: siehe Load-Balancer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more load balancers are told something else: see Load balancers.</source>
        <translation>
            <numerusform>Noch ein Load-Balancer bekommt anderes gesagt: siehe Load-Balancer.</numerusform>
            <numerusform>Noch %n Load-Balancer bekommen anderes gesagt: siehe Load-Balancer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody is asking is not known.</source>
        <translation>Ob jemand fragt, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyWords</name>
    <message>
        <source>Forced: in good health as far as the agent goes. HAProxy&apos;s own health check still counts.</source>
        <translation>Erzwungen: gesund, soweit es am Agenten liegt. HAProxys eigener Health-Check zählt weiterhin.</translation>
    </message>
    <message>
        <source>In good health as far as the agent goes. HAProxy&apos;s own health check still counts.</source>
        <translation>Gesund, soweit es am Agenten liegt. HAProxys eigener Health-Check zählt weiterhin.</translation>
    </message>
    <message>
        <source>Forced: HAProxy takes the server DOWN at once and sends it no traffic.</source>
        <translation>Erzwungen: HAProxy nimmt den Server sofort auf DOWN und schickt ihm keinen Verkehr.</translation>
    </message>
    <message>
        <source>HAProxy keeps the server DOWN and sends it no traffic.</source>
        <translation>HAProxy hält den Server auf DOWN und schickt ihm keinen Verkehr.</translation>
    </message>
    <message>
        <source>Ends any drain or maintenance at HAProxy, again at every probe.</source>
        <translation>Beendet jeden drain und jede Wartung bei HAProxy, bei jeder Abfrage aufs Neue.</translation>
    </message>
    <message>
        <source>Owed: takes back a drain or maint that HAProxy would keep for ever.</source>
        <translation>Geschuldet: nimmt einen drain oder maint zurück, den HAProxy sonst für immer behielte.</translation>
    </message>
    <message>
        <source>Forced weight</source>
        <translation>Erzwungenes Gewicht</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 0: no new visitors; those that stick to this server still come.</source>
        <translation>%1 0: keine neuen Besucher; wer an diesen Server gebunden ist, kommt noch.</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that the server line at HAProxy gives it</source>
        <translation>%1: %2 von den %3, die die server-Zeile bei HAProxy ihm gibt</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, because %2 % of the CPU is idle.</source>
        <translation>%1, weil %2 % der CPU frei sind.</translation>
    </message>
    <message>
        <source>Owed: each HAProxy process may again open any number of connections.</source>
        <translation>Geschuldet: jeder HAProxy-Prozess darf wieder beliebig viele Verbindungen öffnen.</translation>
    </message>
    <message>
        <source>Owed: each HAProxy process may again open up to %1 connections at a time.</source>
        <translation>Geschuldet: jeder HAProxy-Prozess darf wieder bis zu %1 Verbindungen zugleich öffnen.</translation>
    </message>
    <message>
        <source>Forced: each HAProxy process opens at most %1 connections at a time; more wait there.</source>
        <translation>Erzwungen: jeder HAProxy-Prozess öffnet höchstens %1 Verbindungen zugleich; weitere warten dort.</translation>
    </message>
    <message>
        <source>Forced: no new visitors; those that stick to this server still come.</source>
        <translation>Erzwungen: keine neuen Besucher; wer an diesen Server gebunden ist, kommt noch.</translation>
    </message>
    <message>
        <source>Forced: out for maintenance. No new traffic, and HAProxy&apos;s health checks pause.</source>
        <translation>Erzwungen: zur Wartung heraus. Kein neuer Verkehr, und HAProxys Health-Checks pausieren.</translation>
    </message>
    <message>
        <source>Not known to this version of the panel.</source>
        <translation>Dieser Version des Fensters nicht bekannt.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>an empty line is sent</comment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>An empty line changes nothing: HAProxy keeps what it last heard.</source>
        <translation>Eine leere Zeile ändert nichts: HAProxy behält, was es zuletzt gehört hat.</translation>
    </message>
    <message>
        <source>What follows is the reason, as HAProxy shows it.</source>
        <translation>Was folgt, ist der Grund, wie HAProxy ihn zeigt.</translation>
    </message>
    <message>
        <source>No weight is said, because nothing fresh was measured: HAProxy keeps the weight it has.</source>
        <translation>Kein Gewicht wird gesagt, weil nichts Frisches gemessen wurde: HAProxy behält das Gewicht, das es hat.</translation>
    </message>
    <message>
        <source>An empty line</source>
        <translation>Eine leere Zeile</translation>
    </message>
    <message>
        <source>%1, then a line end</source>
        <translation>%1, dann ein Zeilenende</translation>
    </message>
</context>
<context>
    <name>sluice::RightsWords</name>
    <message>
        <source>There is no agent that could be told.</source>
        <translation>Es gibt keinen Agenten, dem man es sagen könnte.</translation>
    </message>
    <message>
        <source>You (%1) may look and not change. Members of the group “sluicekeeper” may: an administrator makes you one with “usermod -aG sluicekeeper %1”, and it holds from your next login on.</source>
        <translation>Sie (%1) dürfen ansehen und nicht ändern. Mitglieder der Gruppe „sluicekeeper“ dürfen das: ein Verwalter nimmt Sie mit „usermod -aG sluicekeeper %1“ auf, und es gilt von Ihrer nächsten Anmeldung an.</translation>
    </message>
    <message>
        <source>%1, may operate</source>
        <translation>%1, darf bedienen</translation>
    </message>
    <message>
        <source>%1, may only look</source>
        <translation>%1, darf nur ansehen</translation>
    </message>
</context>
<context>
    <name>sluice::SceneControls</name>
    <message>
        <source>Simulated CPU idle</source>
        <translation>Simulierte freie CPU</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Simulated CPU idle in percent</source>
        <translation>Simulierte freie CPU in Prozent</translation>
    </message>
    <message>
        <source>The agent refuses: %1</source>
        <translation>Der Agent verweigert es: %1</translation>
    </message>
    <message>
        <source>CPU idle:</source>
        <translation>CPU frei:</translation>
    </message>
    <message>
        <source>Simulated load</source>
        <translation>Simulierte Last</translation>
    </message>
    <message>
        <source>Move the slider, or play a scene: each says what to watch.</source>
        <translation>Bewegen Sie den Regler, oder spielen Sie eine Szene ab: jede sagt, worauf zu achten ist.</translation>
    </message>
</context>
<context>
    <name>sluice::SceneWords</name>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Rush hour</source>
        <translation>Stoßzeit</translation>
    </message>
    <message>
        <source>Runaway process</source>
        <translation>Entlaufener Prozess</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Flattern</translation>
    </message>
    <message>
        <source>Watch: the load trembles, and the weight hardly follows.</source>
        <translation>Achten Sie darauf: die Last zittert, und das Gewicht folgt kaum.</translation>
    </message>
    <message>
        <source>Watch: the weight falls as fast as the load comes, and rises more slowly than it goes.</source>
        <translation>Achten Sie darauf: das Gewicht fällt so schnell, wie die Last kommt, und steigt langsamer, als sie geht.</translation>
    </message>
    <message>
        <source>Watch: the weight falls to 1 % and no further, because load alone never takes a server out.</source>
        <translation>Achten Sie darauf: das Gewicht fällt auf 1 % und nicht weiter, weil Last allein nie einen Server herausnimmt.</translation>
    </message>
    <message>
        <source>Watch: the weight falls at once each time, and is only halfway up again when the load is back.</source>
        <translation>Achten Sie darauf: das Gewicht fällt jedes Mal sofort und ist erst halb wieder oben, wenn die Last zurück ist.</translation>
    </message>
</context>
<context>
    <name>sluice::ServiceWords</name>
    <message>
        <source>%1 is forced</source>
        <translation>%1 ist erzwungen</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Weight and maxconn are forced</source>
        <translation>Gewicht und maxconn sind erzwungen</translation>
    </message>
    <message>
        <source>Weight is forced</source>
        <translation>Gewicht ist erzwungen</translation>
    </message>
    <message>
        <source>Maxconn is forced</source>
        <translation>Maxconn ist erzwungen</translation>
    </message>
    <message>
        <source>Returning to automatic</source>
        <translation>Auf dem Weg zu automatisch</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>sluice::SettingField</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Back to what sluicekeeper.toml or the default says</source>
        <translation>Zurück zu dem, was sluicekeeper.toml oder die Vorgabe sagt</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderes nehmen</translation>
    </message>
    <message>
        <source>Changed only in %1.</source>
        <translation>Nur in %1 zu ändern.</translation>
    </message>
    <message>
        <source>Not known until an agent has told it.</source>
        <translation>Nicht bekannt, bis ein Agent es gesagt hat.</translation>
    </message>
    <message>
        <source>This agent does not tell this setting. It is another version than the panel.</source>
        <translation>Dieser Agent nennt diese Einstellung nicht. Er ist von anderer Version als das Fenster.</translation>
    </message>
    <message>
        <source>From here, only root and the agent&apos;s own user change this. Others write it into %1, under [%2].</source>
        <translation>Von hier aus ändern das nur root und der Benutzer, unter dem der Agent läuft. Andere schreiben es in %1, unter [%2].</translation>
    </message>
    <message>
        <source>Not applied yet: back to what sluicekeeper.toml or the default says. Now %1.</source>
        <translation>Noch nicht angewendet: zurück zu dem, was sluicekeeper.toml oder die Vorgabe sagt. Jetzt %1.</translation>
    </message>
    <message>
        <source>Not applied yet: back to %1, from %2. Now %3.</source>
        <translation>Noch nicht angewendet: zurück zu %1, aus %2. Jetzt %3.</translation>
    </message>
    <message>
        <source>Not applied yet. Now %1, from %2.</source>
        <translation>Noch nicht angewendet. Jetzt %1, aus %2.</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>Das ist die Vorgabe.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Aus %1.</translation>
    </message>
    <message>
        <source>From %1. Without it: %2, from %3.</source>
        <translation>Aus %1. Ohne das: %2, aus %3.</translation>
    </message>
    <message>
        <source>A change counts from the agent&apos;s next start on.</source>
        <translation>Eine Änderung gilt vom nächsten Start des Agenten an.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile to %1.</source>
        <translation>Jemand hat das inzwischen auf %1 geändert.</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Meins behalten: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Anderes nehmen: %1</translation>
    </message>
</context>
<context>
    <name>sluice::SettingText</name>
    <message>
        <source>Expected is a whole number from %1 to %2.</source>
        <translation>Erwartet wird eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Expected is a time from %1 to %2.</source>
        <translation>Erwartet wird eine Zeit von %1 bis %2.</translation>
    </message>
    <message>
        <source>Expected is a number with its unit, such as 500ms, 30s, 5m or 2h.</source>
        <translation>Erwartet wird eine Zahl mit ihrer Einheit, etwa 500ms, 30s, 5m oder 2h.</translation>
    </message>
    <message>
        <source>“%1” is no port. Expected are numbers from %2 to %3, such as 80, 443.</source>
        <translation>„%1“ ist kein Port. Erwartet werden Zahlen von %2 bis %3, etwa 80, 443.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Expected is one such as 192.0.2.1 or ::</source>
        <translation>„%1“ ist keine IP-Adresse. Erwartet wird eine wie 192.0.2.1 oder ::</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a prefix such as 10.0.0.0/8, nor one of the words loopback and private.</source>
        <translation>„%1“ ist weder eine IP-Adresse noch ein Präfix wie 10.0.0.0/8, noch eines der Wörter loopback und private.</translation>
    </message>
    <message>
        <source>“%1…” is too long. Expected are at most %2 bytes.</source>
        <translation>„%1…“ ist zu lang. Erwartet werden höchstens %2 Bytes.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>Expected is at least one line.</source>
        <translation>Erwartet wird mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>Expected is a whole path that ends in .prom, or nothing for no file.</source>
        <translation>Erwartet wird ein vollständiger Pfad, der auf .prom endet, oder nichts für keine Datei.</translation>
    </message>
    <message>
        <source>Expected are pairs of availability (0 to 100) and weight (0 to 256), availability rising from point to point.</source>
        <translation>Erwartet werden Paare aus Verfügbarkeit (0 bis 100) und Gewicht (0 bis 256), die Verfügbarkeit von Punkt zu Punkt steigend.</translation>
    </message>
    <message>
        <source>Expected is one of the words of the list.</source>
        <translation>Erwartet wird eines der Wörter aus der Liste.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingWords</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Where the agent listens, one a line. :: takes IPv4 too.</source>
        <translation>Wo der Agent lauscht, je Zeile eine Adresse. :: nimmt auch IPv4 an.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>What HAProxy calls agent-port.</source>
        <translation>Was bei HAProxy agent-port heißt.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Zugelassene Adressen</translation>
    </message>
    <message>
        <source>Addresses, prefixes, or the words loopback and private, one a line. Nobody else gets an answer.</source>
        <translation>Adressen, Präfixe oder die Wörter loopback und private, je Zeile eines. Sonst erhält niemand eine Antwort.</translation>
    </message>
    <message>
        <source>Only monitoring</source>
        <translation>Nur Überwachung</translation>
    </message>
    <message>
        <source>Who asks only to monitor, one a line, written in the same way. They are never waited for.</source>
        <translation>Wer nur zur Überwachung fragt, je Zeile einer, ebenso geschrieben. Auf sie wird nie gewartet.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>How many connections may wait to be accepted.</source>
        <translation>Wie viele Verbindungen auf Annahme warten dürfen.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Meiste Verbindungen</translation>
    </message>
    <message>
        <source>How many connections may be open at once.</source>
        <translation>Wie viele Verbindungen zugleich offen sein dürfen.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Which words a reply always has.</source>
        <translation>Welche Wörter eine Antwort immer hat.</translation>
    </message>
    <message>
        <source>Ready, fetches</source>
        <translation>Ready, Abholungen</translation>
    </message>
    <message>
        <source>After drain and maint, ready is said until each load balancer has fetched it this often.</source>
        <translation>Nach drain und maint wird ready gesagt, bis jeder Load-Balancer es so oft abgeholt hat.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Ready, time</source>
        <translation>Ready, Dauer</translation>
    </message>
    <message>
        <source>After drain and maint, ready is said at least this long.</source>
        <translation>Nach drain und maint wird ready mindestens so lange gesagt.</translation>
    </message>
    <message>
        <source>ms, s, m or h</source>
        <translation>ms, s, m oder h</translation>
    </message>
    <message>
        <source>Return check</source>
        <translation>Rückkehrprüfung</translation>
    </message>
    <message>
        <source>After maint the server stays DOWN this long, while HAProxy checks it. 0s turns it off.</source>
        <translation>Nach maint bleibt der Server so lange DOWN, während HAProxy ihn prüft. 0s schaltet das ab.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>The time between two measurements.</source>
        <translation>Die Zeit zwischen zwei Messungen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the load comes from.</source>
        <translation>Woher die Last kommt.</translation>
    </message>
    <message>
        <source>When stopped</source>
        <translation>Beim Beenden</translation>
    </message>
    <message>
        <source>What load balancers are told when the agent is stopped. A restart says nothing.</source>
        <translation>Was den Load-Balancern gesagt wird, wenn der Agent beendet wird. Ein Neustart sagt nichts.</translation>
    </message>
    <message>
        <source>At shutdown</source>
        <translation>Beim Herunterfahren</translation>
    </message>
    <message>
        <source>What load balancers are told when the whole machine goes down.</source>
        <translation>Was den Load-Balancern gesagt wird, wenn der ganze Rechner herunterfährt.</translation>
    </message>
    <message>
        <source>Longest farewell</source>
        <translation>Längster Abschied</translation>
    </message>
    <message>
        <source>How long the agent waits at most until every load balancer has fetched it.</source>
        <translation>Wie lange der Agent höchstens wartet, bis jeder Load-Balancer den Abschied abgeholt hat.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>After a start the weight rises to its value over this time.</source>
        <translation>Nach einem Start steigt das Gewicht in dieser Zeit auf seinen Wert.</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <source>A file that is kept for node_exporter&apos;s textfile collector. Empty: none.</source>
        <translation>Eine Datei, die für den textfile-Collector von node_exporter gepflegt wird. Leer: keine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Its name in the panel and in commands.</source>
        <translation>Sein Name im Fenster und in Befehlen.</translation>
    </message>
    <message>
        <source>Agent-send lines</source>
        <translation>agent-send-Zeilen</translation>
    </message>
    <message>
        <source>Lines that select this service, one a line, without the line end. * stands for any run.</source>
        <translation>Zeilen, die diesen Dienst auswählen, je Zeile eine, ohne Zeilenende. * steht für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>What the service itself listens on, such as 80, 443. Its connections are watched while it drains.</source>
        <translation>Worauf der Dienst selbst lauscht, etwa 80, 443. Seine Verbindungen werden bei drain beobachtet.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s weight</source>
        <translation>Gewicht bei HAProxy</translation>
    </message>
    <message>
        <source>The weight on HAProxy&apos;s server line. HAProxy takes the percent of it and drops the fraction.</source>
        <translation>Das Gewicht in der server-Zeile von HAProxy. HAProxy nimmt den Prozentsatz davon und lässt den Bruch weg.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>How HAProxy&apos;s balance algorithm takes weights.</source>
        <translation>Welche Gewichte der balance-Algorithmus von HAProxy annimmt.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>How availability becomes a weight.</source>
        <translation>Wie aus Verfügbarkeit ein Gewicht wird.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Drag a point, or type into the table. Double-click adds a point, or removes the one that was hit. A changed curve is a custom one.</source>
        <translation>Ziehen Sie einen Punkt, oder schreiben Sie in die Tabelle. Ein Doppelklick fügt einen Punkt hinzu oder entfernt den getroffenen. Eine geänderte Kurve ist eine eigene.</translation>
    </message>
    <message>
        <source>Between points</source>
        <translation>Zwischen Punkten</translation>
    </message>
    <message>
        <source>What is between two points of a custom curve.</source>
        <translation>Was zwischen zwei Punkten einer eigenen Kurve gilt.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Load alone never gives less.</source>
        <translation>Last allein ergibt nie weniger.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Load alone never gives more.</source>
        <translation>Last allein ergibt nie mehr.</translation>
    </message>
    <message>
        <source>Falls over</source>
        <translation>Fällt in</translation>
    </message>
    <message>
        <source>The time constant while availability falls. 0s follows at once.</source>
        <translation>Die Zeitkonstante, während die Verfügbarkeit fällt. 0s folgt sofort.</translation>
    </message>
    <message>
        <source>Rises over</source>
        <translation>Steigt in</translation>
    </message>
    <message>
        <source>The time constant while it rises. Slower than the fall, load does not swing back and forth.</source>
        <translation>Die Zeitkonstante, während sie steigt. Langsamer als das Fallen, und die Last schwingt nicht hin und her.</translation>
    </message>
    <message>
        <source>Where availability comes from.</source>
        <translation>Woher die Verfügbarkeit kommt.</translation>
    </message>
    <message>
        <source>complete: says up in every reply</source>
        <translation>complete: sagt up in jeder Antwort</translation>
    </message>
    <message>
        <source>weight-only: as HAProxy&apos;s example does</source>
        <translation>weight-only: wie HAProxys Beispiel</translation>
    </message>
    <message>
        <source>system: this machine&apos;s CPU</source>
        <translation>system: die CPU dieses Rechners</translation>
    </message>
    <message>
        <source>simulated: from “sluicectl simulate”</source>
        <translation>simulated: von „sluicectl simulate“</translation>
    </message>
    <message>
        <source>keep: nothing, they keep what they heard last</source>
        <translation>keep: nichts, sie behalten das zuletzt Gehörte</translation>
    </message>
    <message>
        <source>drain</source>
        <translation>drain</translation>
    </message>
    <message>
        <source>maint</source>
        <translation>maint</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>dynamic: any weight (roundrobin, leastconn)</source>
        <translation>dynamic: jedes Gewicht (roundrobin, leastconn)</translation>
    </message>
    <message>
        <source>static: only 0 and 100 % (static-rr, hashes)</source>
        <translation>static: nur 0 und 100 % (static-rr, Hashes)</translation>
    </message>
    <message>
        <source>example: HAProxy&apos;s documented one</source>
        <translation>example: die Kurve aus HAProxys Handbuch</translation>
    </message>
    <message>
        <source>proportional: weight is what is available</source>
        <translation>proportional: das Gewicht ist die Verfügbarkeit</translation>
    </message>
    <message>
        <source>gentle: falls late</source>
        <translation>gentle: fällt spät</translation>
    </message>
    <message>
        <source>custom: points of your own</source>
        <translation>custom: eigene Punkte</translation>
    </message>
    <message>
        <source>step: the weight of the point before</source>
        <translation>step: das Gewicht des Punktes davor</translation>
    </message>
    <message>
        <source>linear: a straight line</source>
        <translation>linear: eine gerade Linie</translation>
    </message>
    <message>
        <source>cpu: idle CPU</source>
        <translation>cpu: freie CPU</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauschen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Start und Ende</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>der Vorgabe</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Verwerfen und schließen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;what is wrong</source>
        <translation>&amp;Fehler zeigen</translation>
    </message>
    <message>
        <source>Discard &amp;my changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Revert &amp;everything</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>All that was ever changed here goes back to what sluicekeeper.toml or the default says, once you apply it</source>
        <translation>Alles, was je hier geändert wurde, geht zurück zu dem, was sluicekeeper.toml oder die Vorgabe sagt, sobald Sie es anwenden</translation>
    </message>
    <message>
        <source>&amp;Read the files again</source>
        <translation>Dateien neu &amp;lesen</translation>
    </message>
    <message>
        <source>After sluicekeeper.toml was changed. Services are added and removed there, too</source>
        <translation>Nachdem sluicekeeper.toml geändert wurde. Dort werden auch Dienste hinzugefügt und entfernt</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>Eine Einstellung geändert.</numerusform>
            <numerusform>%n Einstellungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the agent&apos;s next start on counts: %1.</source>
        <translation>Vom nächsten Start des Agenten an gilt: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what you typed is still here.</source>
        <translation>Nichts wurde geändert, und was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message numerus="yes">
        <source>The files were read; %n setting(s) changed.</source>
        <translation>
            <numerusform>Die Dateien sind gelesen; eine Einstellung geändert.</numerusform>
            <numerusform>Die Dateien sind gelesen; %n Einstellungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were read; nothing is different.</source>
        <translation>Die Dateien sind gelesen; nichts ist anders.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>Eine Änderung ist noch nicht angewendet.</numerusform>
            <numerusform>%n Änderungen sind noch nicht angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may look and not change.</source>
        <translation>Sie dürfen ansehen und nicht ändern.</translation>
    </message>
    <message>
        <source>There is no agent that could be told. What you typed stays until there is one again.</source>
        <translation>Es gibt keinen Agenten, dem man es sagen könnte. Was Sie eingegeben haben, bleibt, bis es wieder einen gibt.</translation>
    </message>
    <message>
        <source>The agent is doing it…</source>
        <translation>Der Agent tut es gerade…</translation>
    </message>
    <message>
        <source>Not to be applied: “%1” is wrong.</source>
        <translation>Nicht anwendbar: „%1“ ist falsch.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Keep yours, or take theirs.</source>
        <translation>Jemand anderes hat „%1“ inzwischen geändert. Behalten Sie Ihres, oder nehmen Sie das andere.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>sluicekeeper.toml, which only people write, is %1
panel.toml, which the agent writes for what is changed here, is %2
Services are added and removed in sluicekeeper.toml, as [[service]]; then have it read again.</source>
        <translation>sluicekeeper.toml, die nur Menschen schreiben, ist %1
panel.toml, die der Agent für hier Geändertes schreibt, ist %2
Dienste werden in sluicekeeper.toml als [[service]] hinzugefügt und entfernt; lassen Sie die Datei danach neu lesen.</translation>
    </message>
    <message>
        <source>The agent is away. You can go on typing; nothing is lost, and it is compared with the agent&apos;s settings once it is back.</source>
        <translation>Der Agent ist weg. Sie können weiter eingeben; nichts geht verloren, und es wird mit den Einstellungen des Agenten verglichen, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The settings cannot be shown as they are now. %1</source>
        <translation>Die Einstellungen können jetzt nicht so gezeigt werden, wie sie sind. %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (falsch)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to apply.</source>
        <translation>
            <numerusform>Eine Änderung anzuwenden.</numerusform>
            <numerusform>%n Änderungen anzuwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent complains: %1.</source>
        <translation>Der Agent beanstandet: %1.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsDraft</name>
    <message>
        <source>The agent no longer has this setting. Give up what was typed here.</source>
        <translation>Der Agent hat diese Einstellung nicht mehr. Geben Sie auf, was hier eingegeben wurde.</translation>
    </message>
    <message>
        <source>“%1” can be taken away only in sluicekeeper.toml. From here, entries are only added.</source>
        <translation>„%1“ lässt sich nur in sluicekeeper.toml wegnehmen. Von hier aus werden Einträge nur hinzugefügt.</translation>
    </message>
    <message>
        <source>Expected is at least the floor, %1.</source>
        <translation>Erwartet wird mindestens die Untergrenze, %1.</translation>
    </message>
    <message>
        <source>The curve “custom” needs at least one point.</source>
        <translation>Die Kurve „custom“ braucht mindestens einen Punkt.</translation>
    </message>
    <message>
        <source>Points belong to the curve “custom” alone. Choose that, or take the points back.</source>
        <translation>Punkte gehören nur zur Kurve „custom“. Wählen Sie diese, oder nehmen Sie die Punkte zurück.</translation>
    </message>
    <message>
        <source>“%1” belongs to the service “%2”. Expected is each once.</source>
        <translation>„%1“ gehört zum Dienst „%2“. Erwartet wird jedes nur einmal.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsLink</name>
    <message>
        <source>This agent is older than the panel and takes no settings from it.</source>
        <translation>Dieser Agent ist älter als das Fenster und nimmt keine Einstellungen von ihm an.</translation>
    </message>
    <message>
        <source>The agent went away before it answered.</source>
        <translation>Der Agent ging weg, bevor er antwortete.</translation>
    </message>
    <message>
        <source>The agent did not do it: %1.</source>
        <translation>Der Agent hat es nicht getan: %1.</translation>
    </message>
    <message>
        <source>The agent refused what is marked. Beside it stands why.</source>
        <translation>Der Agent hat verweigert, was markiert ist. Daneben steht, warum.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsPage</name>
    <message>
        <source>Service “%1”</source>
        <translation>Dienst „%1“</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutWords</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>sluice::SnippetReason</name>
    <message>
        <source>Put the lines into haproxy.cfg, or what follows the address into server lines that you have; then reload HAProxy.</source>
        <translation>Setzen Sie die Zeilen in haproxy.cfg, oder das, was der Adresse folgt, in server-Zeilen, die Sie schon haben; laden Sie HAProxy dann neu.</translation>
    </message>
    <message>
        <source>On ALOHA, put the lines into the configuration in the tab LB Layer7, save and reload; agent-send needs an ALOHA whose HAProxy is 1.7 or newer.</source>
        <translation>Auf ALOHA setzen Sie die Zeilen im Reiter LB Layer7 in die Konfiguration, sichern und laden neu; agent-send braucht ein ALOHA, dessen HAProxy 1.7 oder neuer ist.</translation>
    </message>
    <message>
        <source>192.0.2.11 is an example: write the address at which HAProxy reaches this server.</source>
        <translation>192.0.2.11 ist ein Beispiel: schreiben Sie die Adresse, unter der HAProxy diesen Server erreicht.</translation>
    </message>
    <message>
        <source>The agent listens on this machine only: for a HAProxy elsewhere set listen.addresses, and write this server&apos;s address.</source>
        <translation>Der Agent lauscht nur auf diesem Rechner: für ein HAProxy anderswo setzen Sie listen.addresses, und schreiben Sie die Adresse dieses Servers.</translation>
    </message>
    <message>
        <source>443 is an example: write the port of your service.</source>
        <translation>443 ist ein Beispiel: schreiben Sie den Port Ihres Dienstes.</translation>
    </message>
    <message>
        <source>roundrobin and leastconn follow every weight; static-rr and hashes without hash-type consistent take only 0 % and 100 %.</source>
        <translation>roundrobin und leastconn folgen jedem Gewicht; static-rr und Hashes ohne hash-type consistent nehmen nur 0 % und 100 %.</translation>
    </message>
    <message>
        <source>The settings say algorithm = &quot;static&quot;: static-rr, source, uri and the like take only 0 % and 100 %, and the agent says no other.</source>
        <translation>Die Einstellungen sagen algorithm = &quot;static&quot;: static-rr, source, uri und dergleichen nehmen nur 0 % und 100 %, und der Agent sagt nichts anderes.</translation>
    </message>
    <message>
        <source>HAProxy takes the agent&apos;s percent of this weight and drops the fraction. With its own default, 1, everything below 100 % would be 0.</source>
        <translation>HAProxy nimmt die Prozente des Agenten von diesem Gewicht und lässt den Bruch weg. Mit seinem eigenen Vorgabewert, 1, wäre alles unter 100 % gleich 0.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s own health check stays: it notices a dead service although the agent answers.</source>
        <translation>HAProxys eigener Health-Check bleibt: er bemerkt einen toten Dienst, auch wenn der Agent antwortet.</translation>
    </message>
    <message>
        <source>agent-check and agent-port make HAProxy ask the agent.</source>
        <translation>agent-check und agent-port lassen HAProxy den Agenten fragen.</translation>
    </message>
    <message>
        <source>Every two seconds, whatever inter says; soon enough for load, rarely enough for thousands of servers.</source>
        <translation>Alle zwei Sekunden, was inter auch sagt; oft genug für Last, selten genug für Tausende Server.</translation>
    </message>
    <message>
        <source>The agent does not listen on the address of the service, so the line says where it does.</source>
        <translation>Der Agent lauscht nicht auf der Adresse des Dienstes, deshalb sagt die Zeile, wo er es tut.</translation>
    </message>
    <message>
        <source>Says who asks, and for which server: the agent keeps count of what each load balancer was told. The \n ends the line, in double quotes only.</source>
        <translation>Sagt, wer fragt, und für welchen Server: der Agent führt Buch, was jedem Load-Balancer gesagt wurde. Das \n beendet die Zeile, nur in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>An agent-send line here does not name the load balancer, so two behind one address cannot be told apart; with agent_send = [&quot;* web/web1&quot;] in the settings there is room for its name.</source>
        <translation>Eine agent-send-Zeile hier nennt den Load-Balancer nicht, zwei hinter einer Adresse sind also nicht zu unterscheiden; mit agent_send = [&quot;* web/web1&quot;] in den Einstellungen ist Platz für seinen Namen.</translation>
    </message>
    <message>
        <source>Each load balancer needs a name of its own in agent-send: lb1, lb2 and so on.</source>
        <translation>Jeder Load-Balancer braucht in agent-send einen eigenen Namen: lb1, lb2 und so weiter.</translation>
    </message>
</context>
<context>
    <name>sluice::StatusLine</name>
    <message>
        <source>No agent at %1 yet</source>
        <translation>Noch kein Agent an %1</translation>
    </message>
    <message>
        <source>Built-in agent %1 on %2</source>
        <translation>Eingebauter Agent %1 auf %2</translation>
    </message>
    <message>
        <source>Agent %1 running as a service on %2</source>
        <translation>Agent %1 im Hintergrund von %2</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, weg</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 — demonstration: the CPU load is simulated</source>
        <translation>%1 — Vorführung: die CPU-Last ist simuliert</translation>
    </message>
</context>
<context>
    <name>sluice::TablePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>No row has “%1”.</source>
        <translation>Keine Zeile hat „%1“.</translation>
    </message>
</context>
<context>
    <name>sluice::TableTools</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only rows with these words (Ctrl+F)</source>
        <translation>Nur Zeilen mit diesen Wörtern (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all (Ctrl+C)</source>
        <translation>Die gewählten Zeilen oder alle kopieren (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the table as a CSV file (Ctrl+E)</source>
        <translation>Tabelle als CSV-Datei sichern (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>Die Tabelle steht in %1.</translation>
    </message>
</context>
<context>
    <name>sluice::TimeWords</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time on day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>&amp;Show the panel</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Force &amp;Drain…</source>
        <translation>&amp;Drain erzwingen…</translation>
    </message>
    <message>
        <source>Force &amp;Maint…</source>
        <translation>&amp;Maint erzwingen…</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>Zurück zu &amp;automatisch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no agent.</source>
        <translation>Es gibt keinen Agenten.</translation>
    </message>
</context>
<context>
    <name>sluice::TrayWords</name>
    <message>
        <source>The agent is gone.</source>
        <translation>Der Agent ist weg.</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>eine leere Zeile</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <comment>service, state, reply</comment>
        <translation>%1: %2 — %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch einer</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::TroubleBar</name>
    <message>
        <source>One more thing is wrong; it will stand here once there is room.</source>
        <translation>Noch etwas stimmt nicht; es wird hier stehen, sobald Platz ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n more things are wrong; they will stand here once there is room.</source>
        <translation>
            <numerusform>Noch etwas stimmt nicht; es wird hier stehen, sobald Platz ist.</numerusform>
            <numerusform>Noch %n Dinge stimmen nicht; sie werden hier stehen, sobald Platz ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maint</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Say read&amp;y</source>
        <translation>Read&amp;y sagen</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Zulassen…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>sluice::TroubleWords</name>
    <message>
        <source>The agent at %1 is newer than this panel, and they do not understand each other (control protocol %2, this panel has %3). The agent goes on answering HAProxy. Close the panel and start one of the agent&apos;s version.</source>
        <translation>Der Agent an %1 ist neuer als dieses Fenster, und sie verstehen einander nicht (Steuerprotokoll %2, dieses Fenster hat %3). Der Agent antwortet HAProxy weiterhin. Schließen Sie das Fenster und starten Sie eines von der Version des Agenten.</translation>
    </message>
    <message>
        <source>The agent at %1 is older than this panel, and they do not understand each other (control protocol %2, this panel has %3). The agent goes on answering HAProxy. If it was updated, it still has to be started again: “systemctl restart sluiced”.</source>
        <translation>Der Agent an %1 ist älter als dieses Fenster, und sie verstehen einander nicht (Steuerprotokoll %2, dieses Fenster hat %3). Der Agent antwortet HAProxy weiterhin. Wurde er aktualisiert, muss er noch neu gestartet werden: „systemctl restart sluiced“.</translation>
    </message>
    <message>
        <source>The agent at %1 does not want this panel: %2.</source>
        <translation>Der Agent an %1 will dieses Fenster nicht: %2.</translation>
    </message>
    <message>
        <source>The agent of this panel could not start: %1. Mend that, then start the panel again.</source>
        <translation>Der Agent dieses Fensters konnte nicht starten: %1. Beheben Sie das, und starten Sie das Fenster dann neu.</translation>
    </message>
    <message>
        <source>Another agent, %1, answers HAProxy, and this panel cannot see it: no control socket answers at %2. The agent of this panel was ended, so that two never answer for one server. Start the panel with “--connect” and the path of that agent&apos;s control socket, or stop that agent and start the panel again.</source>
        <translation>Ein anderer Agent, %1, antwortet HAProxy, und dieses Fenster sieht ihn nicht: an %2 antwortet kein Steuersocket. Der Agent dieses Fensters wurde beendet, damit nie zwei für einen Server antworten. Starten Sie das Fenster mit „--connect“ und dem Pfad des Steuersockets jenes Agenten, oder halten Sie jenen an und starten Sie das Fenster neu.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The agent is gone (%1). Below stands what it said last; HAProxy keeps what it last heard. The panel tries to reach it every second.</source>
        <translation>Der Agent ist weg (%1). Unten steht, was er zuletzt gesagt hat; HAProxy behält, was es zuletzt gehört hat. Das Fenster versucht jede Sekunde, ihn zu erreichen.</translation>
    </message>
    <message>
        <source>No agent answers at %1 (%2). The panel tries to reach it every second.</source>
        <translation>An %1 antwortet kein Agent (%2). Das Fenster versucht jede Sekunde, ihn zu erreichen.</translation>
    </message>
    <message>
        <source>On a machine with systemd, “systemctl status sluiced” tells what is the matter.</source>
        <translation>Auf einem Rechner mit systemd sagt „systemctl status sluiced“, was los ist.</translation>
    </message>
    <message>
        <source>If it does not come back, close the panel and start it again.</source>
        <translation>Kommt er nicht wieder, schließen Sie das Fenster und starten es neu.</translation>
    </message>
    <message>
        <source>Another agent, %1, answers HAProxy on %2, so nothing that is forced here reaches anybody. This one keeps trying. To see that one instead, start the panel with “--connect” and the path of its control socket.</source>
        <translation>Ein anderer Agent, %1, antwortet HAProxy auf %2; was hier erzwungen wird, erreicht also niemanden. Dieser hier versucht es weiter. Um jenen zu sehen, starten Sie das Fenster mit „--connect“ und dem Pfad seines Steuersockets.</translation>
    </message>
    <message>
        <source>Another program has %1, so HAProxy gets no answer there. Stop that program (“ss -ltnp sport = :%2” names it), or set another listen.port in %3. The agent keeps trying.</source>
        <translation>Ein anderes Programm hat %1; HAProxy bekommt dort keine Antwort. Halten Sie jenes Programm an („ss -ltnp sport = :%2“ nennt es), oder setzen Sie in %3 einen anderen listen.port. Der Agent versucht es weiter.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1, so HAProxy gets no answer there. Bring the address up, or correct listen.addresses in %2. The agent keeps trying.</source>
        <translation>Dieser Rechner hat die Adresse %1 nicht; HAProxy bekommt dort keine Antwort. Richten Sie die Adresse ein, oder berichtigen Sie listen.addresses in %2. Der Agent versucht es weiter.</translation>
    </message>
    <message>
        <source>The agent cannot listen on %1: %2. HAProxy gets no answer there. See [listen] in %3. The agent keeps trying.</source>
        <translation>Der Agent kann auf %1 nicht lauschen: %2. HAProxy bekommt dort keine Antwort. Siehe [listen] in %3. Der Agent versucht es weiter.</translation>
    </message>
    <message>
        <source>The record of what was forced is lost%1. HAProxy may still hold a drain or maint, so the agent says nothing about it until you decide: force Maint, or say “ready” so that the server takes visitors again.</source>
        <translation>Die Aufzeichnung dessen, was erzwungen war, ist verloren%1. HAProxy hält vielleicht noch einen drain oder maint; der Agent sagt dazu nichts, bis Sie entscheiden: Maint erzwingen, oder „ready“ sagen, damit der Server wieder Besucher bekommt.</translation>
    </message>
    <message>
        <source>What is forced could not be saved%1. It is in force, but would not survive a restart of the agent. Make room on the disk, or make the state directory writable.</source>
        <translation>Was erzwungen ist, ließ sich nicht sichern%1. Es gilt, würde aber einen Neustart des Agenten nicht überleben. Schaffen Sie Platz auf der Platte, oder machen Sie das Zustandsverzeichnis schreibbar.</translation>
    </message>
    <message>
        <source>The settings have an error, so others are in force: %1. Correct it, then restart the agent.</source>
        <translation>Die Einstellungen haben einen Fehler, deshalb gelten andere: %1. Berichtigen Sie ihn, und starten Sie den Agenten dann neu.</translation>
    </message>
    <message>
        <source>“%1” cannot be measured: %2. Without it no weight is said, and HAProxy keeps the weight it has.</source>
        <translation>„%1“ lässt sich nicht messen: %2. Ohne das wird kein Gewicht gesagt, und HAProxy behält das Gewicht, das es hat.</translation>
    </message>
    <message>
        <source>This agent runs for the first time. If an earlier one left the server in MAINT or DRAIN at HAProxy, “Say ready” brings it back.</source>
        <translation>Dieser Agent läuft zum ersten Mal. Hat ein früherer den Server bei HAProxy in MAINT oder DRAIN gelassen, holt „Ready sagen“ ihn zurück.</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer.</source>
        <translation>%1 hat gefragt und ist nicht zugelassen, bekam also keine Antwort.</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer (refused so far: %2).</source>
        <translation>%1 hat gefragt und ist nicht zugelassen, bekam also keine Antwort (bisher abgewiesen: %2).</translation>
    </message>
    <message>
        <source>If it is a load balancer of yours, allow it here or in listen.allow in %1.</source>
        <translation>Ist es einer Ihrer Load-Balancer, lassen Sie ihn hier zu oder in listen.allow in %1.</translation>
    </message>
    <message>
        <source>An agent now runs in the background of this machine (version %1), and this panel still has its own; only one of them can answer HAProxy.</source>
        <translation>Im Hintergrund dieses Rechners läuft jetzt ein Agent (Version %1), und dieses Fenster hat noch seinen eigenen; nur einer von beiden kann HAProxy antworten.</translation>
    </message>
    <message>
        <source>To hand over what is forced and owed, you (%1) need the right to operate it: members of the group “sluicekeeper” have it.</source>
        <translation>Um zu übergeben, was erzwungen und geschuldet ist, brauchen Sie (%1) das Recht, ihn zu bedienen: Mitglieder der Gruppe „sluicekeeper“ haben es.</translation>
    </message>
    <message>
        <source>“Hand over” gives it what is forced and what load balancers still have to hear, and ends the one in this panel.</source>
        <translation>„Übergeben“ gibt ihm, was erzwungen ist und was Load-Balancer noch hören müssen, und beendet den in diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>sluice::WeightDialog</name>
    <message>
        <source>Force weight</source>
        <translation>Gewicht erzwingen</translation>
    </message>
    <message>
        <source>Force the weight of “%1”</source>
        <translation>Gewicht von „%1“ erzwingen</translation>
    </message>
    <message>
        <source>&amp;Force weight</source>
        <translation>Gewicht &amp;erzwingen</translation>
    </message>
    <message>
        <source>Weight in percent</source>
        <translation>Gewicht in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <translation>Ge&amp;wicht:</translation>
    </message>
    <message>
        <source>That is weight 0 at HAProxy: no new visitors; those that stick to this server still come.</source>
        <translation>Das ist Gewicht 0 bei HAProxy: keine neuen Besucher; wer an diesen Server gebunden ist, kommt noch.</translation>
    </message>
    <message>
        <source>That is weight %1 at HAProxy, where the server line says %2.</source>
        <translation>Das ist Gewicht %1 bei HAProxy, wo die server-Zeile %2 sagt.</translation>
    </message>
</context>
<context>
    <name>sluice::WhyDialog</name>
    <message>
        <source>Why this reply</source>
        <translation>Warum diese Antwort</translation>
    </message>
    <message>
        <source>At %1: “%2”</source>
        <comment>time, service</comment>
        <translation>Stand %1: „%2“</translation>
    </message>
    <message>
        <source>Now: “%1”</source>
        <translation>Jetzt: „%1“</translation>
    </message>
    <message>
        <source>Before the agent was gone: “%1”</source>
        <translation>Bevor der Agent weg war: „%1“</translation>
    </message>
</context>
<context>
    <name>sluice::WhySteps</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least and most, with percent signs</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>Quelle „%1“</translation>
    </message>
    <message>
        <source>How much of it is left.</source>
        <translation>So viel davon ist noch frei.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It was not measured yet.</source>
        <translation>Es wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Least and most within that minute.</source>
        <translation>Kleinster und größter Wert in dieser Minute.</translation>
    </message>
    <message>
        <source>CPU idle</source>
        <translation>CPU frei</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Advertised weight</source>
        <translation>Gemeldetes Gewicht</translation>
    </message>
    <message>
        <source>How much of this server is left: what the sources say together.</source>
        <translation>Wie viel von diesem Server noch frei ist: was die Quellen zusammen sagen.</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>Follows load quickly when it comes, and slowly when it goes.</source>
        <translation>Folgt Last, die kommt, schnell, und Last, die geht, langsam.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>The weight that the settings give for that availability.</source>
        <translation>Das Gewicht, das die Einstellungen für diese Verfügbarkeit ergeben.</translation>
    </message>
    <message>
        <source>Steadied</source>
        <translation>Beruhigt</translation>
    </message>
    <message>
        <source>Small changes are left out, so that the weight does not tremble.</source>
        <translation>Kleine Änderungen werden weggelassen, damit das Gewicht nicht zittert.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>The weight still rises, because the agent has just started.</source>
        <translation>Das Gewicht steigt noch, weil der Agent gerade erst gestartet ist.</translation>
    </message>
    <message>
        <source>Automatic weight</source>
        <translation>Automatisches Gewicht</translation>
    </message>
    <message>
        <source>Kept between the floor and the ceiling of the settings.</source>
        <translation>Zwischen Unter- und Obergrenze der Einstellungen gehalten.</translation>
    </message>
    <message>
        <source>Forced weight</source>
        <translation>Erzwungenes Gewicht</translation>
    </message>
    <message>
        <source>Somebody forced it; it takes the automatic weight&apos;s place.</source>
        <translation>Jemand hat es erzwungen; es tritt an die Stelle des automatischen Gewichts.</translation>
    </message>
    <message>
        <source>At HAProxy</source>
        <translation>Bei HAProxy</translation>
    </message>
    <message>
        <source>Of the weight %1 in the server line, rounded down.</source>
        <translation>Vom Gewicht %1 in der server-Zeile, abgerundet.</translation>
    </message>
</context>
<context>
    <name>sluice::WhyText</name>
    <message>
        <source>This is what a load balancer is told now that is owed nothing.</source>
        <translation>Das bekommt jetzt ein Load-Balancer gesagt, dem nichts geschuldet ist.</translation>
    </message>
    <message>
        <source>This was sent to %1 at %2.</source>
        <translation>Das wurde um %2 an %1 gesendet.</translation>
    </message>
    <message>
        <source>No probe of that moment is listed any more. This is put together from what was recorded, by the agent&apos;s own rule, for a load balancer that was owed nothing.</source>
        <translation>Aus jenem Augenblick ist keine Abfrage mehr aufgeführt. Dies ist aus dem zusammengesetzt, was aufgezeichnet wurde, nach der Regel des Agenten selbst, für einen Load-Balancer, dem nichts geschuldet war.</translation>
    </message>
    <message>
        <source>What was said then is not known any more.</source>
        <translation>Was damals gesagt wurde, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>The reply: no probe near that moment is listed any more, and too little was recorded to say what it would have been.</source>
        <translation>Die Antwort: um jenen Augenblick ist keine Abfrage mehr aufgeführt, und zu wenig wurde aufgezeichnet, um zu sagen, wie sie gelautet hätte.</translation>
    </message>
    <message>
        <source>The steps from the availability to the weight: the agent does not record them, and with the settings of now they lead elsewhere.</source>
        <translation>Die Schritte von der Verfügbarkeit zum Gewicht: der Agent zeichnet sie nicht auf, und mit den jetzigen Einstellungen führen sie anderswohin.</translation>
    </message>
    <message>
        <source>The single seconds: beyond an hour, least and most of each minute are kept.</source>
        <translation>Die einzelnen Sekunden: über eine Stunde hinaus bleiben nur kleinster und größter Wert jeder Minute.</translation>
    </message>
    <message>
        <source>The load: nothing was measured near that moment, or it is not kept any more.</source>
        <translation>Die Last: um jenen Augenblick wurde nichts gemessen, oder es wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>What was forced: the agent that runs now had not started. The history has who did what.</source>
        <translation>Was erzwungen war: der Agent, der jetzt läuft, war noch nicht gestartet. Wer was getan hat, steht im Verlauf.</translation>
    </message>
    <message>
        <source>What each load balancer was owed then: that is not recorded.</source>
        <translation>Was jedem Load-Balancer damals geschuldet war: das wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>(an empty line)</source>
        <translation>(eine leere Zeile)</translation>
    </message>
    <message>
        <source>An empty line changes nothing: HAProxy keeps what it last heard.</source>
        <translation>Eine leere Zeile ändert nichts: HAProxy behält, was es zuletzt gehört hat.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>What it does at HAProxy</source>
        <translation>Was es bei HAProxy tut</translation>
    </message>
    <message>
        <source>What it leaves alone</source>
        <translation>Was es unberührt lässt</translation>
    </message>
    <message>
        <source>What a reply does not say stays at HAProxy as it last heard it.</source>
        <translation>Was eine Antwort nicht sagt, bleibt bei HAProxy, wie es das zuletzt gehört hat.</translation>
    </message>
    <message>
        <source>From the load to the weight</source>
        <translation>Von der Last zum Gewicht</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Davon ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Erzwungen</translation>
    </message>
    <message>
        <source>Nothing is forced.</source>
        <translation>Nichts ist erzwungen.</translation>
    </message>
    <message>
        <source>Nothing, as far as is recorded.</source>
        <translation>Nichts, soweit aufgezeichnet.</translation>
    </message>
    <message>
        <source>By whom and why is not among what the panel has read.</source>
        <translation>Von wem und warum, ist nicht unter dem, was das Fenster gelesen hat.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Nothing: every load balancer has heard all that had to be taken back.</source>
        <translation>Nichts: jeder Load-Balancer hat alles gehört, was zurückzunehmen war.</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>Nicht mehr bekannt</translation>
    </message>
</context>
</TS>
