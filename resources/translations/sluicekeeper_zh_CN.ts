<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sluice::AgentDetails</name>
    <message>
        <source>Runs in the background of this machine, also without a panel (sluiced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built into this panel: it ends with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built into another panel of yours: it ends with that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2 (%3)</source>
        <comment>process, time, so long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (control protocol %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since it started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agent this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::AllowDialog</name>
    <message>
        <source>&amp;Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the probes of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked and is not on the agent&apos;s list, so it got no answer. Whoever may ask learns how busy this server is, and what is forced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line in %1, under [listen]:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent did not do it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may ask is changed from here only by root and by the agent&apos;s own user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent is older than the panel and takes no settings from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this line into %1, under [listen], and have the agent read it: “systemctl reload sluiced”, or start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::BalancerWords</name>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: heard %2 times, soon over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: heard %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept DOWN while HAProxy checks the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks less often than before: one of several processes may be away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asking: HAProxy keeps what it last heard (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asking: HAProxy keeps what it last heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by one load balancer, last %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asked by %n load balancers, last %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::BalancersModel</name>
    <message>
        <source>not since the agent started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent, last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent-send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::BelievedModel</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1 until %2</source>
        <comment>status, so long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made from the %n replies that it fetched, and from nothing else: it knows of no health check there and of no operator.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Made from the replies that each load balancer fetched: no health checks, no operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent-send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxconn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ChartSpanWords</name>
    <message>
        <source>Last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ChartWords</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % (%2 to %3 %)</source>
        <comment>mean, least, most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU idle not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU idle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight advertised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertised weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::CloseDialog</name>
    <message>
        <source>•  and one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Release first, then quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it so and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy keeps what it was told until the agent takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running, minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent ends with this panel. At HAProxy something would stay behind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releasing. The load balancers still have to hear it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel quits by itself as soon as they have. What is released stays so if you do not quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ConfigFinding</name>
    <message>
        <source>There is no server line here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the backend or listen section whose servers should ask the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server here asks an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agent-check agent-port %1 to the server line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is opened and never closed; HAProxy refuses the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quote at the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent-check has no agent-port: HAProxy has nobody to ask and refuses the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agent-port %1 to the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy asks port %1, but the agent listens on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write agent-port %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server here is asked at an address of this machine (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address of this machine into the server line, or add agent-addr %2 to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is %1, where no agent listens: HAProxy would ask the agent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agent-addr and the IP address at which the agent listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is asked at %1, the addr of the health check, and not at the server&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agent-addr with the address of the machine whose load counts, if that is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no weight, so it is 1, and every percent below 100 becomes weight 0: no new traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add weight %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With weight 1 every percent below 100 becomes weight 0: no new traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write weight %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With weight 0 every percent is 0: the server never gets new traffic, whatever the agent says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With weight %1 the percent is cut to whole steps, and everything below %2 % becomes weight 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write weight %3, in the same proportion for the other servers of the backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance %1 takes only 0 % and 100 %: HAProxy ignores every weight between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use balance roundrobin or leastconn, add hash-type consistent to a hash, or set algorithm = &quot;static&quot; for the service in the agent&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without check HAProxy sends traffic to a dead service for as long as the agent answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add check to the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled starts the server in MAINT. An up or a weight of the agent does not end that, but its ready does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take disabled away once the server may have traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent says ready for %1 s and %2 probes; at agent-inter %3 s that takes %4 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write agent-inter 2s, or accept that ready is said for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy waits %1 ms for the answer, which may take %2 ms: it gives up on some or all probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write agent-inter 2s, and no timeout check below 1s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a maint the agent holds the server down for %1 s, but HAProxy may need %2 s to find a dead service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set reply.return_check of the agent to %2s, or shorten inter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After every down or maint the weight rises over %1 s: so long it is less than the agent says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take slowstart away if the agent&apos;s own smoothing is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init-state %1 without check: only an up of the agent brings the server UP, a weight alone never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add check, and keep reply.style = &quot;complete&quot; in the agent&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without agent-send the agent cannot tell load balancers behind one address apart, nor two servers of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agent-send &quot;&lt;load balancer&gt; &lt;backend&gt;/&lt;server&gt;\n&quot; to every server line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other servers have agent-send and this one has none: HAProxy then asks this one 200 ms late, and at a short agent-inter not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agent-send %1 to the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent-send has no line end, so the agent has to wait before it knows that nothing more comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write agent-send %1 with \n at the end, in double quotes: between single ones \n is no line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent-send has more than one line; the agent knows a load balancer by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write agent-send %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the same agent-send line to the same agent, which then takes both for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each server a line of its own, such as agent-send %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ConnectDialog</name>
    <message>
        <source>Nothing is wrong as far as the agent is concerned. Whether HAProxy accepts the file as a whole, “haproxy -c -f FILE” tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k a configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of this load balancer, each has its own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why each word stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>haproxy.cfg, or the backend of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste what HAProxy has. It stays in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was found:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::EndPicker</name>
    <message>
        <source>Un&amp;til:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ho&amp;w long:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::Handover</name>
    <message>
        <source>This panel&apos;s agent could not say what is forced: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other agent did not take over: %1. This panel&apos;s agent goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::HistoryChart</name>
    <message>
        <source>Time that the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU idle %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertised weight %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the chart go on (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the chart (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU idle not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight advertised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, “%2”, %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertised weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::HistoryFeed</name>
    <message>
        <source>This agent is older than the panel and does not tell who did what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not tell who did what: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done now cannot be recorded: %1. Make room on the disk, or make the state directory writable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::HistoryModel</name>
    <message>
        <source>Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the settings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to another agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over from another agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over, maint follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>user, program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: before → after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::HistoryPlot</name>
    <message>
        <source>%1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::HistoryUndo</name>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what was in force before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 automatic</source>
        <comment>state, weight or maxconn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put back without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed “%1” again since then; that is lost too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what %1 did at %2, so that on “%3” this is in force: %4?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::InForce</name>
    <message>
        <source>then unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxconn %1, %2</source>
        <comment>forced, afterwards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 by %2, until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 by %2, no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also ends a drain or maint that an operator set on the load balancer meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to automatic, this one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is forced. The agent answers from the load of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: there is no agent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: nothing is forced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language could not be kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its next start on, the panel speaks this language: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its next start on, the panel speaks the language of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::LeftBehind</name>
    <message>
        <source>“%1” would stay as HAProxy last heard it: up is forced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would stay DOWN: %2 is forced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would stay in DRAIN: drain is forced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would stay in MAINT: maint is forced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would keep the forced weight of %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would keep the forced maxconn of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not heard everything yet: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ListenerWords</name>
    <message>
        <source>listens nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not, %2</source>
        <comment>address, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::MainWindow</name>
    <message>
        <source>Sluicekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is answered from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Sluicekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: there is no agent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load balancer has asked yet. “Connect HAProxy…” (Ctrl+K) has the line that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has fetched a reply yet. What HAProxy makes of the replies will stand here, as far as they alone tell: no health checks, no operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force maint on %1, so that HAProxy sends no traffic at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Force Maint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>agent, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel now shows the agent that runs in the background of this machine. What was forced, and what load balancers still have to hear, is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serv&amp;ice:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancers, probes, history and HAProxy&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy&apos;s view, made from our replies only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load balancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy&apos;s &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from our replies only: no health checks, no operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agent this is, where it runs and what you may do (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect HAProxy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that HAProxy needs, and a check of those that it has (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me&amp;nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done by key (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agent this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect HAProxy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::MaxconnDialog</name>
    <message>
        <source>Force maxconn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force the maxconn of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Force maxconn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxconn while it is forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxconn to restore afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maxconn:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore afterwards:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each HAProxy process opens at most this many connections to the server. HAProxy does not go back by itself, so the agent says what to restore: the maxconn of the server line there, or unlimited (0) where it has none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::OverrideControls</name>
    <message>
        <source>Force %2 on “%1”, so that HAProxy sends it no traffic at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force %2 on “%1”, so that HAProxy sends it no new visitors?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force %2 on “%1”, so that HAProxy takes it DOWN at once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wei&amp;ght…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;xconn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown at HAProxy and in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force maxconn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new visitors; those that stick to this server still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic at all, and HAProxy&apos;s health checks pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy takes the server DOWN at once; its health checks go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force &amp;fail (DOWN, with that word)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force &amp;stopped (DOWN, with that word)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say &amp;ready once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force &amp;up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Force %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force up on “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as it is forced, every reply says “up ready”. That ends any drain or maintenance that somebody sets on the load balancer, again at every probe: nobody there can take this server out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Force up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “ready” for “%1” to every load balancer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That brings back a server that was left in MAINT or DRAIN. It also ends a maint or drain that an operator set on the load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Say ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::OverrideOrders</name>
    <message>
        <source>It could not be saved, so it would not survive a restart of the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxconn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is forced on “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes back to automatic. A drain or maint that an operator set on the load balancer meanwhile ends too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes back to automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent did not do it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready could not be said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load balancer is known yet that could be told “ready”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One load balancer is told “ready” until it has heard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n load balancers are told “ready” until they have heard it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ProbesModel</name>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent (agent-send)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::RefusedAction</name>
    <message>
        <source>Allow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an address that was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the probes of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ReplyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ReplyView</name>
    <message>
        <source>Sent now, byte for byte:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being sent will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent last, as far as the panel knows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told “%2” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told “%2” instead (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more load balancer is told something else: see Load balancers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more load balancers are told something else: see Load balancers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody is asking is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ReplyWords</name>
    <message>
        <source>Forced: in good health as far as the agent goes. HAProxy&apos;s own health check still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In good health as far as the agent goes. HAProxy&apos;s own health check still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced: HAProxy takes the server DOWN at once and sends it no traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy keeps the server DOWN and sends it no traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends any drain or maintenance at HAProxy, again at every probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: takes back a drain or maint that HAProxy would keep for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 0: no new visitors; those that stick to this server still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that the server line at HAProxy gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, because %2 % of the CPU is idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: each HAProxy process may again open any number of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: each HAProxy process may again open up to %1 connections at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced: each HAProxy process opens at most %1 connections at a time; more wait there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced: no new visitors; those that stick to this server still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced: out for maintenance. No new traffic, and HAProxy&apos;s health checks pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to this version of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>an empty line is sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line changes nothing: HAProxy keeps what it last heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows is the reason, as HAProxy shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight is said, because nothing fresh was measured: HAProxy keeps the weight it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then a line end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::RightsWords</name>
    <message>
        <source>There is no agent that could be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You (%1) may look and not change. Members of the group “sluicekeeper” may: an administrator makes you one with “usermod -aG sluicekeeper %1”, and it holds from your next login on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, may operate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, may only look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ServiceWords</name>
    <message>
        <source>%1 is forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and maxconn are forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight is forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxconn is forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutWords</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::SnippetReason</name>
    <message>
        <source>Put the lines into haproxy.cfg, or what follows the address into server lines that you have; then reload HAProxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On ALOHA, put the lines into the configuration in the tab LB Layer7, save and reload; agent-send needs an ALOHA whose HAProxy is 1.7 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>192.0.2.11 is an example: write the address at which HAProxy reaches this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent listens on this machine only: for a HAProxy elsewhere set listen.addresses, and write this server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>443 is an example: write the port of your service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roundrobin and leastconn follow every weight; static-rr and hashes without hash-type consistent take only 0 % and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings say algorithm = &quot;static&quot;: static-rr, source, uri and the like take only 0 % and 100 %, and the agent says no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy takes the agent&apos;s percent of this weight and drops the fraction. With its own default, 1, everything below 100 % would be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy&apos;s own health check stays: it notices a dead service although the agent answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent-check and agent-port make HAProxy ask the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two seconds, whatever inter says; soon enough for load, rarely enough for thousands of servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not listen on the address of the service, so the line says where it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who asks, and for which server: the agent keeps count of what each load balancer was told. The \n ends the line, in double quotes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent-send line here does not name the load balancer, so two behind one address cannot be told apart; with agent_send = [&quot;* web/web1&quot;] in the settings there is room for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each load balancer needs a name of its own in agent-send: lb1, lb2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::StatusLine</name>
    <message>
        <source>No agent at %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in agent %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent %1 running as a service on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — demonstration: the CPU load is simulated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::TablePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::TableTools</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with these words (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows, or all (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as a CSV file (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::TimeWords</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time on day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>&amp;Show the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::TroubleBar</name>
    <message>
        <source>One more thing is wrong; it will stand here once there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more things are wrong; they will stand here once there is room.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Maint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say read&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::TroubleWords</name>
    <message>
        <source>The agent at %1 is newer than this panel, and they do not understand each other (control protocol %2, this panel has %3). The agent goes on answering HAProxy. Close the panel and start one of the agent&apos;s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent at %1 is older than this panel, and they do not understand each other (control protocol %2, this panel has %3). The agent goes on answering HAProxy. If it was updated, it still has to be started again: “systemctl restart sluiced”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent at %1 does not want this panel: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent of this panel could not start: %1. Mend that, then start the panel again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another agent, %1, answers HAProxy, and this panel cannot see it: no control socket answers at %2. The agent of this panel was ended, so that two never answer for one server. Start the panel with “--connect” and the path of that agent&apos;s control socket, or stop that agent and start the panel again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is gone (%1). Below stands what it said last; HAProxy keeps what it last heard. The panel tries to reach it every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent answers at %1 (%2). The panel tries to reach it every second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a machine with systemd, “systemctl status sluiced” tells what is the matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not come back, close the panel and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another agent, %1, answers HAProxy on %2, so nothing that is forced here reaches anybody. This one keeps trying. To see that one instead, start the panel with “--connect” and the path of its control socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has %1, so HAProxy gets no answer there. Stop that program (“ss -ltnp sport = :%2” names it), or set another listen.port in %3. The agent keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not have the address %1, so HAProxy gets no answer there. Bring the address up, or correct listen.addresses in %2. The agent keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent cannot listen on %1: %2. HAProxy gets no answer there. See [listen] in %3. The agent keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of what was forced is lost%1. HAProxy may still hold a drain or maint, so the agent says nothing about it until you decide: force Maint, or say “ready” so that the server takes visitors again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is forced could not be saved%1. It is in force, but would not survive a restart of the agent. Make room on the disk, or make the state directory writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings have an error, so others are in force: %1. Correct it, then restart the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be measured: %2. Without it no weight is said, and HAProxy keeps the weight it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent runs for the first time. If an earlier one left the server in MAINT or DRAIN at HAProxy, “Say ready” brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer (refused so far: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a load balancer of yours, allow it here or in listen.allow in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent now runs in the background of this machine (version %1), and this panel still has its own; only one of them can answer HAProxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand over what is forced and owed, you (%1) need the right to operate it: members of the group “sluicekeeper” have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Hand over” gives it what is forced and what load balancers still have to hear, and ends the one in this panel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::WeightDialog</name>
    <message>
        <source>Force weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force the weight of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Force weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is weight 0 at HAProxy: no new visitors; those that stick to this server still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is weight %1 at HAProxy, where the server line says %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
