<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>sluice::AgentDetails</name>
    <message>
        <source>Runs in the background of this machine, also without a panel (sluiced)</source>
        <translation>En segundo plano en este equipo, también sin panel (sluiced)</translation>
    </message>
    <message>
        <source>Built into this panel: it ends with it</source>
        <translation>Integrado en este panel: termina con él</translation>
    </message>
    <message>
        <source>Built into another panel of yours: it ends with that one</source>
        <translation>Integrado en otro panel suyo: termina con él</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Proceso %1</translation>
    </message>
    <message>
        <source>Process not known</source>
        <translation>Proceso desconocido</translation>
    </message>
    <message>
        <source>%1, since %2 (%3)</source>
        <comment>process, time, so long</comment>
        <translation>%1, desde las %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (control protocol %2)</source>
        <translation>%1 (protocolo de control %2)</translation>
    </message>
    <message>
        <source>%1 since it started</source>
        <translation>%1 desde su inicio</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1, %2 rechazados</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>None has answered yet</source>
        <translation>Aún no ha respondido ninguno</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Socket de control</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Gone: it does not answer</source>
        <translation>Perdido: no responde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondeos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation>Le conoce como</translation>
    </message>
    <message>
        <source>Which agent this is</source>
        <translation>Qué agente es este</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>sluice::AllowDialog</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>&amp;Copiar la línea</translation>
    </message>
    <message>
        <source>Allow an address</source>
        <translation>Permitir una dirección</translation>
    </message>
    <message>
        <source>Answer the probes of %1?</source>
        <translation>¿Responder a los sondeos de %1?</translation>
    </message>
    <message>
        <source>It asked and is not on the agent&apos;s list, so it got no answer. Whoever may ask learns how busy this server is, and what is forced.</source>
        <translation>Consultó y no está en la lista del agente, así que no recibió respuesta. Quien puede consultar sabe lo ocupado que está este servidor y qué está forzado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The line in %1, under [listen]:</source>
        <translation>La línea en %1, en [listen]:</translation>
    </message>
    <message>
        <source>The agent did not do it: %1.</source>
        <translation>El agente no lo hizo: %1.</translation>
    </message>
    <message>
        <source>Who may ask is changed from here only by root and by the agent&apos;s own user.</source>
        <translation>Desde aquí, solo root y el usuario del propio agente cambian quién puede consultar.</translation>
    </message>
    <message>
        <source>This agent is older than the panel and takes no settings from it.</source>
        <translation>Este agente es más antiguo que el panel y no acepta ajustes de él.</translation>
    </message>
    <message>
        <source>Write this line into %1, under [listen], and have the agent read it: “systemctl reload sluiced”, or start it again.</source>
        <translation>Escriba esta línea en %1, en [listen], y haga que el agente la lea: “systemctl reload sluiced”, o reinícielo.</translation>
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
        <translation>%1 tras liberar</translation>
    </message>
    <message>
        <source>%1: heard %2 times, soon over</source>
        <translation>%1: recibido %2 veces, pronto acaba</translation>
    </message>
    <message>
        <source>%1: heard %2 of %3</source>
        <translation>%1: recibido %2 de %3</translation>
    </message>
    <message>
        <source>kept DOWN while HAProxy checks the service</source>
        <translation>sigue DOWN mientras HAProxy comprueba el servicio</translation>
    </message>
    <message>
        <source>asks less often than before: one of several processes may be away</source>
        <translation>consulta menos que antes: puede faltar uno de varios procesos</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Nobody is asking: HAProxy keeps what it last heard (%1).</source>
        <translation>Nadie consulta: HAProxy conserva lo último que recibió (%1).</translation>
    </message>
    <message>
        <source>Nobody is asking: HAProxy keeps what it last heard.</source>
        <translation>Nadie consulta: HAProxy conserva lo último que recibió.</translation>
    </message>
    <message>
        <source>Asked by one load balancer, last %1.</source>
        <translation>Lo consulta un balanceador de carga, por última vez %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asked by %n load balancers, last %1.</source>
        <translation>
            <numerusform>Lo consulta %n balanceador de carga, por última vez %1.</numerusform>
            <numerusform>Lo consultan %n balanceadores de carga, por última vez %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::BalancersModel</name>
    <message>
        <source>not since the agent started</source>
        <translation>no desde que se inició el agente</translation>
    </message>
    <message>
        <source>silent, last %1</source>
        <translation>en silencio, última vez %1</translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation>no envía nada</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>none: it is not allowed</source>
        <translation>ninguna: no permitido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>agent-send</source>
        <translation>agent-send</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondeos</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Últ. respuesta</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>sluice::BelievedModel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation>no envía nada</translation>
    </message>
    <message>
        <source>was %1 until %2</source>
        <comment>status, so long ago</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message numerus="yes">
        <source>Made from the %n replies that it fetched, and from nothing else: it knows of no health check there and of no operator.</source>
        <translation>
            <numerusform>Obtenido solo de la única respuesta que recogió: no sabe de comprobaciones de salud ni de operadores de allí.</numerusform>
            <numerusform>Obtenido solo de las %n respuestas que recogió: no sabe de comprobaciones de salud ni de operadores de allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from the replies that each load balancer fetched: no health checks, no operators.</source>
        <translation>Obtenido de las respuestas que recogió cada balanceador de carga: sin comprobaciones de salud ni operadores.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador</translation>
    </message>
    <message>
        <source>agent-send</source>
        <translation>agent-send</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Estado allí</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Maxconn</source>
        <translation>Maxconn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>sluice::ChartLegend</name>
    <message>
        <source>Show or hide this line</source>
        <translation>Mostrar u ocultar esta línea</translation>
    </message>
</context>
<context>
    <name>sluice::ChartLineWords</name>
    <message>
        <source>CPU idle</source>
        <translation>CPU libre</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Advertised weight</source>
        <translation>Peso anunciado</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Fuente %1</translation>
    </message>
    <message>
        <source>CPU idle %1</source>
        <translation>CPU libre %1</translation>
    </message>
    <message>
        <source>CPU idle not known</source>
        <translation>CPU libre desconocida</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Disponibilidad %1</translation>
    </message>
    <message>
        <source>Availability not known</source>
        <translation>Disponibilidad desconocida</translation>
    </message>
    <message>
        <source>Advertised weight %1</source>
        <translation>Peso anunciado %1</translation>
    </message>
    <message>
        <source>No weight advertised</source>
        <translation>Sin peso anunciado</translation>
    </message>
    <message>
        <source>Connections %1</source>
        <translation>Conexiones %1</translation>
    </message>
    <message>
        <source>Connections not known</source>
        <translation>Conexiones desconocidas</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <comment>its kind, percent</comment>
        <translation>Fuente %1: %2</translation>
    </message>
    <message>
        <source>Source %1 not known</source>
        <translation>Fuente %1 desconocida</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>sluice::ChartSpanWords</name>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Últimos 10 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>sluice::ChartWords</name>
    <message>
        <source>Forced: %1</source>
        <translation>Forzado: %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, least, most, each with its unit</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
</context>
<context>
    <name>sluice::CloseDialog</name>
    <message>
        <source>•  and one more.</source>
        <translation>•  y uno más.</translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more.</source>
        <translation>
            <numerusform>•  y %n más.</numerusform>
            <numerusform>•  y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Release first, then quit</source>
        <translation>&amp;Liberar antes y salir</translation>
    </message>
    <message>
        <source>&amp;Leave it so and quit</source>
        <translation>&amp;Dejarlo así y salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>HAProxy keeps what it was told until the agent takes it back.</source>
        <translation>HAProxy conserva lo que se le dijo hasta que el agente lo retire.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>&amp;Seguir en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Keep running, minimised</source>
        <translation>&amp;Seguir, minimizado</translation>
    </message>
    <message>
        <source>The agent ends with this panel. At HAProxy something would stay behind:</source>
        <translation>El agente termina con este panel. En HAProxy quedaría algo:</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Releasing. The load balancers still have to hear it:</source>
        <translation>Liberando. Los balanceadores de carga aún tienen que recibirlo:</translation>
    </message>
    <message>
        <source>The panel quits by itself as soon as they have. What is released stays so if you do not quit.</source>
        <translation>El panel se cierra solo en cuanto lo reciban. Lo liberado queda liberado aunque no se salga.</translation>
    </message>
</context>
<context>
    <name>sluice::ConfigFinding</name>
    <message>
        <source>There is no server line here.</source>
        <translation>Aquí no hay ninguna línea server.</translation>
    </message>
    <message>
        <source>Paste the backend or listen section whose servers should ask the agent.</source>
        <translation>Pegue la sección backend o listen cuyos servidores deben consultar al agente.</translation>
    </message>
    <message>
        <source>No server here asks an agent.</source>
        <translation>Ningún servidor de aquí consulta a un agente.</translation>
    </message>
    <message>
        <source>Add agent-check agent-port %1 to the server line.</source>
        <translation>Añada agent-check agent-port %1 a la línea server.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed; HAProxy refuses the file.</source>
        <translation>Hay unas comillas que se abren y no se cierran; HAProxy rechaza el archivo.</translation>
    </message>
    <message>
        <source>Close the quote at the end of the text.</source>
        <translation>Cierre las comillas al final del texto.</translation>
    </message>
    <message>
        <source>agent-check has no agent-port: HAProxy has nobody to ask and refuses the file.</source>
        <translation>agent-check no tiene agent-port: HAProxy no tiene a quién consultar y rechaza el archivo.</translation>
    </message>
    <message>
        <source>Add agent-port %1 to the line.</source>
        <translation>Añada agent-port %1 a la línea.</translation>
    </message>
    <message>
        <source>HAProxy asks port %1, but the agent listens on %2.</source>
        <translation>HAProxy consulta el puerto %1, pero el agente escucha en %2.</translation>
    </message>
    <message>
        <source>Write agent-port %3.</source>
        <translation>Escriba agent-port %3.</translation>
    </message>
    <message>
        <source>No server here is asked at an address of this machine (%1).</source>
        <translation>Ningún servidor de aquí se consulta en una dirección de este equipo (%1).</translation>
    </message>
    <message>
        <source>Write the address of this machine into the server line, or add agent-addr %2 to it.</source>
        <translation>Escriba la dirección de este equipo en la línea server, o añádale agent-addr %2.</translation>
    </message>
    <message>
        <source>The server is %1, where no agent listens: HAProxy would ask the agent there.</source>
        <translation>El servidor es %1, donde no escucha ningún agente: HAProxy consultaría al agente allí.</translation>
    </message>
    <message>
        <source>Add agent-addr and the IP address at which the agent listens.</source>
        <translation>Añada agent-addr y la dirección IP en la que escucha el agente.</translation>
    </message>
    <message>
        <source>The agent is asked at %1, the addr of the health check, and not at the server&apos;s own address.</source>
        <translation>Al agente se le consulta en %1, el addr de la comprobación de salud, y no en la dirección del propio servidor.</translation>
    </message>
    <message>
        <source>Add agent-addr with the address of the machine whose load counts, if that is another.</source>
        <translation>Añada agent-addr con la dirección del equipo cuya carga cuenta, si es otro.</translation>
    </message>
    <message>
        <source>The line has no weight, so it is 1, and every percent below 100 becomes weight 0: no new traffic.</source>
        <translation>La línea no tiene weight, así que es 1, y todo porcentaje inferior a 100 pasa a peso 0: sin tráfico nuevo.</translation>
    </message>
    <message>
        <source>Add weight %1.</source>
        <translation>Añada weight %1.</translation>
    </message>
    <message>
        <source>With weight 1 every percent below 100 becomes weight 0: no new traffic.</source>
        <translation>Con weight 1 todo porcentaje inferior a 100 pasa a peso 0: sin tráfico nuevo.</translation>
    </message>
    <message>
        <source>Write weight %1.</source>
        <translation>Escriba weight %1.</translation>
    </message>
    <message>
        <source>With weight 0 every percent is 0: the server never gets new traffic, whatever the agent says.</source>
        <translation>Con weight 0 todo porcentaje es 0: el servidor nunca recibe tráfico nuevo, diga lo que diga el agente.</translation>
    </message>
    <message>
        <source>With weight %1 the percent is cut to whole steps, and everything below %2 % becomes weight 0.</source>
        <translation>Con weight %1 el porcentaje se recorta a pasos enteros, y todo lo inferior al %2 % pasa a peso 0.</translation>
    </message>
    <message>
        <source>Write weight %3, in the same proportion for the other servers of the backend.</source>
        <translation>Escriba weight %3, en la misma proporción para los demás servidores del backend.</translation>
    </message>
    <message>
        <source>balance %1 takes only 0 % and 100 %: HAProxy ignores every weight between.</source>
        <translation>balance %1 solo acepta 0 % y 100 %: HAProxy ignora todo peso intermedio.</translation>
    </message>
    <message>
        <source>Use balance roundrobin or leastconn, add hash-type consistent to a hash, or set algorithm = &quot;static&quot; for the service in the agent&apos;s settings.</source>
        <translation>Use balance roundrobin o leastconn, añada hash-type consistent a un hash, o ponga algorithm = &quot;static&quot; para el servicio en los ajustes del agente.</translation>
    </message>
    <message>
        <source>Without check HAProxy sends traffic to a dead service for as long as the agent answers.</source>
        <translation>Sin check, HAProxy envía tráfico a un servicio caído mientras el agente responda.</translation>
    </message>
    <message>
        <source>Add check to the line.</source>
        <translation>Añada check a la línea.</translation>
    </message>
    <message>
        <source>disabled starts the server in MAINT. An up or a weight of the agent does not end that, but its ready does.</source>
        <translation>disabled inicia el servidor en MAINT. Un up o un peso del agente no lo termina, pero su ready sí.</translation>
    </message>
    <message>
        <source>Take disabled away once the server may have traffic.</source>
        <translation>Quite disabled cuando el servidor ya pueda recibir tráfico.</translation>
    </message>
    <message>
        <source>The agent says ready for %1 s and %2 probes; at agent-inter %3 s that takes %4 s.</source>
        <translation>El agente dice ready durante %1 s y %2 sondeos; con agent-inter %3 s eso lleva %4 s.</translation>
    </message>
    <message>
        <source>Write agent-inter 2s, or accept that ready is said for longer.</source>
        <translation>Escriba agent-inter 2s, o acepte que ready se diga durante más tiempo.</translation>
    </message>
    <message>
        <source>HAProxy waits %1 ms for the answer, which may take %2 ms: it gives up on some or all probes.</source>
        <translation>HAProxy espera %1 ms la respuesta, que puede tardar %2 ms: abandona algunos sondeos o todos.</translation>
    </message>
    <message>
        <source>Write agent-inter 2s, and no timeout check below 1s.</source>
        <translation>Escriba agent-inter 2s, y ningún timeout check inferior a 1s.</translation>
    </message>
    <message>
        <source>After a maint the agent holds the server down for %1 s, but HAProxy may need %2 s to find a dead service.</source>
        <translation>Tras un maint, el agente mantiene el servidor down %1 s, pero HAProxy puede tardar %2 s en detectar un servicio caído.</translation>
    </message>
    <message>
        <source>Set reply.return_check of the agent to %2s, or shorten inter.</source>
        <translation>Ponga reply.return_check del agente en %2s, o acorte inter.</translation>
    </message>
    <message>
        <source>After every down or maint the weight rises over %1 s: so long it is less than the agent says.</source>
        <translation>Tras cada down o maint, el peso sube durante %1 s: mientras tanto es menor que el que dice el agente.</translation>
    </message>
    <message>
        <source>Take slowstart away if the agent&apos;s own smoothing is enough.</source>
        <translation>Quite slowstart si basta con el suavizado del propio agente.</translation>
    </message>
    <message>
        <source>init-state %1 without check: only an up of the agent brings the server UP, a weight alone never does.</source>
        <translation>init-state %1 sin check: solo un up del agente pone el servidor UP; un peso solo nunca.</translation>
    </message>
    <message>
        <source>Add check, and keep reply.style = &quot;complete&quot; in the agent&apos;s settings.</source>
        <translation>Añada check, y conserve reply.style = &quot;complete&quot; en los ajustes del agente.</translation>
    </message>
    <message>
        <source>Without agent-send the agent cannot tell load balancers behind one address apart, nor two servers of one.</source>
        <translation>Sin agent-send el agente no distingue los balanceadores de carga tras una misma dirección, ni dos servidores de uno.</translation>
    </message>
    <message>
        <source>Add agent-send &quot;&lt;load balancer&gt; &lt;backend&gt;/&lt;server&gt;\n&quot; to every server line.</source>
        <translation>Añada agent-send &quot;&lt;load balancer&gt; &lt;backend&gt;/&lt;server&gt;\n&quot; a cada línea server.</translation>
    </message>
    <message>
        <source>Other servers have agent-send and this one has none: HAProxy then asks this one 200 ms late, and at a short agent-inter not at all.</source>
        <translation>Otros servidores tienen agent-send y este no: entonces HAProxy consulta por este con 200 ms de retraso, y con un agent-inter corto no lo consulta.</translation>
    </message>
    <message>
        <source>Add agent-send %1 to the line.</source>
        <translation>Añada agent-send %1 a la línea.</translation>
    </message>
    <message>
        <source>agent-send has no line end, so the agent has to wait before it knows that nothing more comes.</source>
        <translation>agent-send no tiene fin de línea, así que el agente debe esperar hasta saber que no llega nada más.</translation>
    </message>
    <message>
        <source>Write agent-send %1 with \n at the end, in double quotes: between single ones \n is no line end.</source>
        <translation>Escriba agent-send %1 con \n al final, entre comillas dobles: entre simples, \n no es un fin de línea.</translation>
    </message>
    <message>
        <source>agent-send has more than one line; the agent knows a load balancer by one.</source>
        <translation>agent-send tiene más de una línea; el agente reconoce un balanceador de carga por una sola.</translation>
    </message>
    <message>
        <source>Write agent-send %1.</source>
        <translation>Escriba agent-send %1.</translation>
    </message>
    <message>
        <source>%1 sends the same agent-send line to the same agent, which then takes both for one.</source>
        <translation>%1 envía la misma línea agent-send al mismo agente, que entonces toma a ambos por uno.</translation>
    </message>
    <message>
        <source>Give each server a line of its own, such as agent-send %2.</source>
        <translation>Dé a cada servidor una línea propia, como agent-send %2.</translation>
    </message>
</context>
<context>
    <name>sluice::ConnectDialog</name>
    <message>
        <source>Nothing is wrong as far as the agent is concerned. Whether HAProxy accepts the file as a whole, “haproxy -c -f FILE” tells.</source>
        <translation>En lo que toca al agente, nada está mal. Si HAProxy acepta el archivo entero, lo dice “haproxy -c -f FILE”.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Connect HAProxy</source>
        <translation>Conectar HAProxy</translation>
    </message>
    <message>
        <source>&amp;Lines to paste</source>
        <translation>&amp;Líneas para pegar</translation>
    </message>
    <message>
        <source>Chec&amp;k a configuration</source>
        <translation>Co&amp;mprobar una configuración</translation>
    </message>
    <message>
        <source>Name of the load balancer</source>
        <translation>Nombre del balanceador de carga</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador</translation>
    </message>
    <message>
        <source>Lines for HAProxy</source>
        <translation>Líneas para HAProxy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>&amp;Name of this load balancer, each has its own:</source>
        <translation>&amp;Nombre de este balanceador de carga, cada uno el suyo:</translation>
    </message>
    <message>
        <source>Why each word stands there</source>
        <translation>Por qué está cada palabra</translation>
    </message>
    <message>
        <source>Configuration of HAProxy</source>
        <translation>Configuración de HAProxy</translation>
    </message>
    <message>
        <source>haproxy.cfg, or the backend of this server</source>
        <translation>haproxy.cfg, o el backend de este servidor</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Paste what HAProxy has. It stays in this window.</source>
        <translation>Pe&amp;gue lo que tiene HAProxy. No sale de esta ventana.</translation>
    </message>
    <message>
        <source>&amp;What was found:</source>
        <translation>&amp;Resultado:</translation>
    </message>
    <message>
        <source>Probe &amp;me now</source>
        <translation>S&amp;ondear ahora</translation>
    </message>
</context>
<context>
    <name>sluice::CurveEditor</name>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Weight curve</source>
        <translation>Curva de peso</translation>
    </message>
    <message>
        <source>Arrow keys choose a point; with Ctrl they move it. Up and down change its weight, Insert adds one, Delete removes it.</source>
        <translation>Las flechas eligen un punto; con Ctrl lo mueven. Arriba y abajo cambian su peso, Insert añade uno, Supr lo quita.</translation>
    </message>
    <message>
        <source>Points of the weight curve</source>
        <translation>Puntos de la curva de peso</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>sluice::CurvePointsModel</name>
    <message>
        <source>availability %1 percent</source>
        <translation>disponibilidad del %1 por ciento</translation>
    </message>
    <message>
        <source>weight %1 percent</source>
        <translation>peso del %1 por ciento</translation>
    </message>
    <message>
        <source>Available, %</source>
        <translation>Disponible, %</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Peso, %</translation>
    </message>
    <message>
        <source>Expected is a weight from 0 to %1 percent.</source>
        <translation>Se espera un peso de 0 a %1 por ciento.</translation>
    </message>
    <message>
        <source>Expected is an availability above %1 and below %2 percent, its neighbours.</source>
        <translation>Se espera una disponibilidad mayor que %1 y menor que %2 por ciento, las vecinas.</translation>
    </message>
    <message>
        <source>Expected is an availability above %1 and up to 100 percent.</source>
        <translation>Se espera una disponibilidad mayor que %1 y de hasta 100 por ciento.</translation>
    </message>
    <message>
        <source>Expected is an availability from 0 and below %1 percent.</source>
        <translation>Se espera una disponibilidad desde 0 y menor que %1 por ciento.</translation>
    </message>
    <message>
        <source>Expected is an availability from 0 to 100 percent.</source>
        <translation>Se espera una disponibilidad de 0 a 100 por ciento.</translation>
    </message>
</context>
<context>
    <name>sluice::CurveView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>available, %</source>
        <translation>disponible, %</translation>
    </message>
    <message>
        <source>floor %1 %</source>
        <translation>suelo %1 %</translation>
    </message>
    <message>
        <source>ceiling %1 %</source>
        <translation>techo %1 %</translation>
    </message>
    <message>
        <source>now %1 %</source>
        <translation>ahora %1 %</translation>
    </message>
</context>
<context>
    <name>sluice::CurveWords</name>
    <message>
        <source>The weight is always %1 %.</source>
        <translation>El peso es siempre %1 %.</translation>
    </message>
    <message>
        <source>With less than %1 % available the weight is %2 %.</source>
        <translation>Con menos del %1 % disponible, el peso es %2 %.</translation>
    </message>
    <message>
        <source>From %1 % on it is %2 %.</source>
        <translation>A partir del %1 % es %2 %.</translation>
    </message>
    <message>
        <source>With %1 % available or less the weight is %2 %.</source>
        <translation>Con un %1 % disponible o menos, el peso es %2 %.</translation>
    </message>
    <message>
        <source>From there it goes in a straight line to %2 % at %1 %.</source>
        <translation>Desde ahí va en línea recta hasta el %2 % con un %1 %.</translation>
    </message>
    <message>
        <source>Above that it stays.</source>
        <translation>Por encima se mantiene.</translation>
    </message>
    <message>
        <source>The weight is always 100 %, because HAProxy takes only 0 and 100 here.</source>
        <translation>El peso es siempre 100 %, porque aquí HAProxy solo acepta 0 y 100.</translation>
    </message>
    <message>
        <source>There is no point yet.</source>
        <translation>Aún no hay ningún punto.</translation>
    </message>
    <message>
        <source>%1 Load alone gives at least %2 % and at most %3 %.</source>
        <translation>%1 La carga por sí sola da al menos %2 % y como mucho %3 %.</translation>
    </message>
    <message>
        <source>How much is available now is not known.</source>
        <translation>No se sabe cuánto hay disponible ahora.</translation>
    </message>
    <message>
        <source>Now %1 % is available: that gives the weight %2 %.</source>
        <translation>Ahora está disponible el %1 %: eso da el peso %2 %.</translation>
    </message>
    <message>
        <source>With a static algorithm HAProxy takes only 0 and 100 %, and load alone never gives 0. So 100 % is always said, and the curve has no effect.</source>
        <translation>Con un algoritmo estático HAProxy solo acepta 0 y 100 %, y la carga por sí sola nunca da 0. Por eso siempre se dice 100 %, y la curva no tiene efecto.</translation>
    </message>
    <message>
        <source>With “weight 1” on the server line, HAProxy makes 0 of every percent below %1. So the agent says at least %1 %, and load has no effect. Give the server line “weight 100”, and write 100 here.</source>
        <translation>Con “weight 1” en la línea server, HAProxy convierte en 0 todo porcentaje inferior a %1. Por eso el agente dice al menos %1 %, y la carga no tiene efecto. Ponga “weight 100” en la línea server, y escriba 100 aquí.</translation>
    </message>
    <message>
        <source>With “weight %1” on the server line, HAProxy makes 0 of every percent below %2. So the agent says at least %2 %, whatever curve and floor say.</source>
        <translation>Con “weight %1” en la línea server, HAProxy convierte en 0 todo porcentaje inferior a %2. Por eso el agente dice al menos %2 %, digan lo que digan la curva y el suelo.</translation>
    </message>
    <message>
        <source>The curve goes down to 0. The agent says at least %1 %, because load alone must not switch a farm off.</source>
        <translation>La curva baja hasta 0. El agente dice al menos %1 %, porque la carga por sí sola no debe apagar una granja de servidores.</translation>
    </message>
    <message>
        <source>The ceiling is below the least that the agent says, and has no effect.</source>
        <translation>El techo está por debajo del mínimo que dice el agente, y no tiene efecto.</translation>
    </message>
</context>
<context>
    <name>sluice::DemonstrationBalancers</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Maxconn</source>
        <translation>Maxconn</translation>
    </message>
    <message>
        <source>New traffic</source>
        <translation>Tráfico nuevo</translation>
    </message>
    <message>
        <source>Its configuration…</source>
        <translation>Su configuración…</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>The configuration with which HAProxy was started, to be copied</source>
        <translation>La configuración con la que se inició HAProxy, para copiarla</translation>
    </message>
    <message>
        <source>The server, as a load balancer has it</source>
        <translation>El servidor, tal como lo tiene un balanceador de carga</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>load balancer, what, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The stand-in asks every 2 s, as HAProxy would, and balances nothing.</source>
        <translation>El sustituto consulta cada 2 s, como haría HAProxy, y no balancea nada.</translation>
    </message>
    <message>
        <source>The stand-in has not been answered yet.</source>
        <translation>El sustituto aún no ha recibido respuesta.</translation>
    </message>
    <message>
        <source>HAProxy and the stand-in agree.</source>
        <translation>HAProxy y el sustituto coinciden.</translation>
    </message>
    <message>
        <source>They agree on the state. The weight differs, because each asks every 2 s at a moment of its own.</source>
        <translation>Coinciden en el estado. El peso difiere, porque cada uno consulta cada 2 s en su propio momento.</translation>
    </message>
    <message>
        <source>They differ. Somebody may have changed the server in HAProxy itself, or one of them gets no answer.</source>
        <translation>Difieren. Puede que alguien haya cambiado el servidor en el propio HAProxy, o que uno de los dos no reciba respuesta.</translation>
    </message>
    <message>
        <source>They differ for a moment: each asks every 2 s at a moment of its own.</source>
        <translation>Difieren un momento: cada uno consulta cada 2 s en su propio momento.</translation>
    </message>
    <message>
        <source>Stop HAProxy</source>
        <translation>Detener HAProxy</translation>
    </message>
    <message>
        <source>Start a real HAProxy</source>
        <translation>Iniciar un HAProxy real</translation>
    </message>
    <message>
        <source>A real HAProxy can be started beside it, on loopback only. It ends with this window.</source>
        <translation>Al lado puede iniciarse un HAProxy real, solo en loopback. Termina con esta ventana.</translation>
    </message>
    <message>
        <source>HAProxy is starting…</source>
        <translation>HAProxy se está iniciando…</translation>
    </message>
    <message>
        <source>HAProxy runs as process %1. &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt; is answered while the server takes traffic; &lt;a href=&quot;%2stats&quot;&gt;its statistics&lt;/a&gt;.</source>
        <translation>HAProxy se ejecuta como proceso %1. &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt; responde mientras el servidor reciba tráfico; &lt;a href=&quot;%2stats&quot;&gt;sus estadísticas&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>HAProxy is ending…</source>
        <translation>HAProxy está terminando…</translation>
    </message>
    <message>
        <source>HAProxy is not installed here. On Debian and Ubuntu “apt install haproxy” installs it, on Fedora “dnf install haproxy”. Then press the button again.</source>
        <translation>HAProxy no está instalado aquí. En Debian y Ubuntu lo instala “apt install haproxy”; en Fedora, “dnf install haproxy”. Después, pulse el botón otra vez.</translation>
    </message>
    <message>
        <source>HAProxy has ended. It said: %1</source>
        <translation>HAProxy ha terminado. Dijo: %1</translation>
    </message>
</context>
<context>
    <name>sluice::DemonstrationBanner</name>
    <message>
        <source>Demonstration: simulated load. Its agent does not listen yet.</source>
        <translation>Demostración: carga simulada. Su agente aún no escucha.</translation>
    </message>
    <message>
        <source>Demonstration: simulated load, on %1. Nothing here reaches a real load balancer.</source>
        <translation>Demostración: carga simulada, en %1. Nada de aquí llega a un balanceador de carga real.</translation>
    </message>
</context>
<context>
    <name>sluice::EndPicker</name>
    <message>
        <source>Un&amp;til:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>Hasta una hora…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>For ho&amp;w long:</source>
        <translation>Pla&amp;zo:</translation>
    </message>
</context>
<context>
    <name>sluice::FirstStartPage</name>
    <message>
        <source>Connect HAProxy to this agent</source>
        <translation>Conectar HAProxy a este agente</translation>
    </message>
    <message>
        <source>This agent tells HAProxy how much traffic this server can take, and nobody asks it yet. Put this line into the server&apos;s backend in HAProxy&apos;s configuration, and reload HAProxy. As soon as HAProxy asks, this page turns into the live view by itself.</source>
        <translation>Este agente dice a HAProxy cuánto tráfico admite este servidor, y aún nadie lo consulta. Ponga esta línea en el backend del servidor, en la configuración de HAProxy, y recargue HAProxy. En cuanto HAProxy consulte, esta página pasa sola a la vista en vivo.</translation>
    </message>
    <message>
        <source>Server line for HAProxy</source>
        <translation>Línea server para HAProxy</translation>
    </message>
    <message>
        <source>&amp;Server line for HAProxy:</source>
        <translation>&amp;Línea server para HAProxy:</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the server line</source>
        <translation>Copiar la línea server</translation>
    </message>
    <message>
        <source>&amp;Why each word…</source>
        <translation>Por &amp;qué cada palabra…</translation>
    </message>
    <message>
        <source>Waiting for the first probe…</source>
        <translation>Esperando el primer sondeo…</translation>
    </message>
    <message>
        <source>S&amp;how the live view</source>
        <translation>Mos&amp;trar la vista en vivo</translation>
    </message>
    <message>
        <source>Leaves this page (Esc); the line stands in “Connect HAProxy…” too</source>
        <translation>Sale de esta página (Esc); la línea está también en “Conectar HAProxy…”</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer. Is it your load balancer?</source>
        <translation>%1 consultó y no está permitido, así que no recibió respuesta. ¿Es su balanceador de carga?</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Permitir…</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Permitir %1</translation>
    </message>
</context>
<context>
    <name>sluice::Handover</name>
    <message>
        <source>This panel&apos;s agent could not say what is forced: %1.</source>
        <translation>El agente de este panel no pudo decir qué está forzado: %1.</translation>
    </message>
    <message>
        <source>The other agent did not take over: %1. This panel&apos;s agent goes on.</source>
        <translation>El otro agente no tomó el relevo: %1. El agente de este panel continúa.</translation>
    </message>
</context>
<context>
    <name>sluice::HaproxyConfigDialog</name>
    <message>
        <source>The configuration of this HAProxy</source>
        <translation>La configuración de este HAProxy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>sluice::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>El manual está en inglés.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No se ha encontrado.</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryChart</name>
    <message>
        <source>Time that the chart shows</source>
        <translation>Tiempo que muestra el gráfico</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Imagen (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Numbers (CSV)…</source>
        <translation>&amp;Números (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Ran&amp;go:</translation>
    </message>
    <message>
        <source>Let the chart go on (Ctrl+P)</source>
        <translation>Dejar que el gráfico siga (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hold the chart (Ctrl+P)</source>
        <translation>Detener el gráfico (Ctrl+P)</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation>Detenido a las %1</translation>
    </message>
    <message>
        <source>something is forced</source>
        <translation>hay algo forzado</translation>
    </message>
    <message>
        <source>nothing forced</source>
        <translation>nada forzado</translation>
    </message>
    <message>
        <source>Weight not known</source>
        <translation>Peso desconocido</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>%1, “%2”, %3 to %4</source>
        <translation>%1, “%2”, de %3 a %4</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>El gráfico está en %1.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Exportar los números</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>All lines are switched off.</source>
        <translation>Todas las líneas están ocultas.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>En este tiempo no se midió nada.</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>a line and what it says now, its least, its most</comment>
        <translation>%1, entre %2 y %3</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryFeed</name>
    <message>
        <source>This agent is older than the panel and does not tell who did what.</source>
        <translation>Este agente es más antiguo que el panel y no dice quién hizo qué.</translation>
    </message>
    <message>
        <source>The agent does not tell who did what: %1.</source>
        <translation>El agente no dice quién hizo qué: %1.</translation>
    </message>
    <message>
        <source>What is done now cannot be recorded: %1. Make room on the disk, or make the state directory writable.</source>
        <translation>Lo que se haga ahora no puede registrarse: %1. Libere espacio en el disco, o dé permiso de escritura en el directorio de estado.</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryModel</name>
    <message>
        <source>Force</source>
        <translation>Forzar</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Volver a automático</translation>
    </message>
    <message>
        <source>Say ready</source>
        <translation>Decir ready</translation>
    </message>
    <message>
        <source>Simulate load</source>
        <translation>Simular carga</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Read the settings again</source>
        <translation>Releer los ajustes</translation>
    </message>
    <message>
        <source>Forget a load balancer</source>
        <translation>Olvidar un balanceador</translation>
    </message>
    <message>
        <source>Hand over to another agent</source>
        <translation>Ceder a otro agente</translation>
    </message>
    <message>
        <source>Take over from another agent</source>
        <translation>Relevar a otro agente</translation>
    </message>
    <message>
        <source>The agent starts</source>
        <translation>El agente se inicia</translation>
    </message>
    <message>
        <source>The agent stops</source>
        <translation>El agente termina</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>The time is over, maint follows</source>
        <translation>Plazo vencido, sigue maint</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>the agent itself</source>
        <translation>el propio agente</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>user, program</comment>
        <translation>%1 con %2</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryPlot</name>
    <message>
        <source>%1 ends</source>
        <translation>Fin: %1</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryUndo</name>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Choose what to undo.</source>
        <translation>Elija qué deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>No hay nada que reponer.</translation>
    </message>
    <message>
        <source>The service is no longer there.</source>
        <translation>El servicio ya no existe.</translation>
    </message>
    <message>
        <source>Put back what was in force before this</source>
        <translation>Reponer lo que estaba en vigor antes</translation>
    </message>
    <message>
        <source>%1 automatic</source>
        <comment>state, weight or maxconn</comment>
        <translation>%1 automático</translation>
    </message>
    <message>
        <source>It is put back without an end.</source>
        <translation>Se repone sin fin.</translation>
    </message>
    <message>
        <source>Somebody changed “%1” again since then; that is lost too.</source>
        <translation>Alguien cambió “%1” otra vez desde entonces; eso también se pierde.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo what %1 did at %2, so that on “%3” this is in force: %4?</source>
        <translation>¿Deshacer lo que %1 hizo a las %2, de modo que en “%3” quede en vigor: %4?</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Deshacerlo</translation>
    </message>
</context>
<context>
    <name>sluice::InForce</name>
    <message>
        <source>then unlimited</source>
        <translation>después sin límite</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>después %1</translation>
    </message>
    <message>
        <source>Maxconn %1, %2</source>
        <comment>forced, afterwards</comment>
        <translation>Maxconn %1, %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Since %1 by %2, until %3.</source>
        <translation>Desde las %1 por %2, hasta las %3.</translation>
    </message>
    <message>
        <source>Since %1 by %2, no end.</source>
        <translation>Desde las %1 por %2, sin fin.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>It also ends a drain or maint that an operator set on the load balancer meanwhile.</source>
        <translation>También termina un drain o maint que un operador haya puesto entretanto en el balanceador de carga.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Back to automatic, this one only</source>
        <translation>Volver a automático, solo esto</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Nothing is forced. The agent answers from the load of this machine.</source>
        <translation>Nada forzado. El agente responde según la carga de este equipo.</translation>
    </message>
    <message>
        <source>Not known: there is no agent yet.</source>
        <translation>Desconocido: aún no hay agente.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Liberar %1</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>Volver a a&amp;utomático</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Volver a automático</translation>
    </message>
    <message>
        <source>Automatic: nothing is forced</source>
        <translation>Automático: nada forzado</translation>
    </message>
    <message>
        <source>Nothing is forced. The agent answers from a simulated load.</source>
        <translation>No hay nada forzado. El agente responde según una carga simulada.</translation>
    </message>
</context>
<context>
    <name>sluice::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>The language could not be kept in %1.</source>
        <translation>El idioma no se pudo guardar en %1.</translation>
    </message>
    <message>
        <source>From its next start on, the panel speaks this language: %1.</source>
        <translation>Desde su próximo inicio, el panel usará este idioma: %1.</translation>
    </message>
    <message>
        <source>From its next start on, the panel speaks the language of the desktop.</source>
        <translation>Desde su próximo inicio, el panel usará el idioma del escritorio.</translation>
    </message>
</context>
<context>
    <name>sluice::LeaveLine</name>
    <message>
        <source>How many connections are left is not known.</source>
        <translation>No se sabe cuántas conexiones quedan.</translation>
    </message>
    <message>
        <source>One connection left.</source>
        <translation>Queda una conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections left.</source>
        <translation>
            <numerusform>Queda %n conexión.</numerusform>
            <numerusform>Quedan %n conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connections left, but new ones may come: not every load balancer has fetched it.</source>
        <translation>No quedan conexiones, pero pueden llegar otras: no todos los balanceadores lo han recibido.</translation>
    </message>
    <message>
        <source>No connections left: safe to stop.</source>
        <translation>No quedan conexiones: se puede parar sin riesgo.</translation>
    </message>
</context>
<context>
    <name>sluice::LeftBehind</name>
    <message>
        <source>“%1” would stay as HAProxy last heard it: up is forced.</source>
        <translation>“%1” quedaría como HAProxy lo recibió por última vez: up está forzado.</translation>
    </message>
    <message>
        <source>“%1” would stay DOWN: %2 is forced.</source>
        <translation>“%1” quedaría DOWN: %2 está forzado.</translation>
    </message>
    <message>
        <source>“%1” would stay in DRAIN: drain is forced.</source>
        <translation>“%1” quedaría en DRAIN: drain está forzado.</translation>
    </message>
    <message>
        <source>“%1” would stay in MAINT: maint is forced.</source>
        <translation>“%1” quedaría en MAINT: maint está forzado.</translation>
    </message>
    <message>
        <source>“%1” would keep the forced weight of %2 %.</source>
        <translation>“%1” conservaría el peso forzado de %2 %.</translation>
    </message>
    <message>
        <source>“%1” would keep the forced maxconn of %2.</source>
        <translation>“%1” conservaría el maxconn forzado de %2.</translation>
    </message>
    <message>
        <source>%1 has not heard everything yet: %2.</source>
        <translation>%1 aún no lo ha recibido todo: %2.</translation>
    </message>
</context>
<context>
    <name>sluice::ListenerWords</name>
    <message>
        <source>listens nowhere</source>
        <translation>no escucha en ningún sitio</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>escucha en %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1: not, %2</source>
        <comment>address, why</comment>
        <translation>%1: no, %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ningún sitio</translation>
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
        <translation>Desde ahora se responde a %1.</translation>
    </message>
    <message>
        <source>%1 — Sluicekeeper</source>
        <translation>%1 — Sluicekeeper</translation>
    </message>
    <message>
        <source>Not known: there is no agent yet.</source>
        <translation>Desconocido: aún no hay agente.</translation>
    </message>
    <message>
        <source>No load balancer has asked yet. “Connect HAProxy…” (Ctrl+K) has the line that it needs.</source>
        <translation>Aún no ha consultado ningún balanceador de carga. “Conectar HAProxy…” (Ctrl+K) tiene la línea que necesita.</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Aún no ha consultado nadie.</translation>
    </message>
    <message>
        <source>Nobody has fetched a reply yet. What HAProxy makes of the replies will stand here, as far as they alone tell: no health checks, no operators.</source>
        <translation>Aún nadie ha recogido una respuesta. Aquí estará lo que HAProxy hace con las respuestas, hasta donde ellas solas lo dicen: sin comprobaciones de salud ni operadores.</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation>Aún no ha cambiado nada nadie.</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Sacar de servicio</translation>
    </message>
    <message>
        <source>Force maint on %1, so that HAProxy sends no traffic at all?</source>
        <translation>¿Forzar maint en %1, para que HAProxy no le envíe ningún tráfico?</translation>
    </message>
    <message>
        <source>&amp;Force Maint</source>
        <translation>&amp;Forzar maint</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>agent, address</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The panel now shows the agent that runs in the background of this machine. What was forced, and what load balancers still have to hear, is there.</source>
        <translation>El panel muestra ahora el agente que se ejecuta en segundo plano en este equipo. Lo forzado, y lo que los balanceadores de carga aún tienen que recibir, está allí.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Deshace&amp;r</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Serv&amp;ice:</source>
        <translation>Serv&amp;icio:</translation>
    </message>
    <message>
        <source>Load balancers, probes, history and HAProxy&apos;s view</source>
        <translation>Balanceadores de carga, sondeos, historial y vista de HAProxy</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Balanceadores de carga</translation>
    </message>
    <message>
        <source>Latest probes</source>
        <translation>Últimos sondeos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>HAProxy&apos;s view, made from our replies only</source>
        <translation>La vista de HAProxy, obtenida solo de nuestras respuestas</translation>
    </message>
    <message>
        <source>&amp;Load balancers</source>
        <translation>&amp;Balanceadores</translation>
    </message>
    <message>
        <source>&amp;Probes</source>
        <translation>Sond&amp;eos</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Historia&amp;l</translation>
    </message>
    <message>
        <source>HAProxy&apos;s &amp;view</source>
        <translation>&amp;Vista de HAProxy</translation>
    </message>
    <message>
        <source>Made from our replies only: no health checks, no operators</source>
        <translation>Obtenido solo de nuestras respuestas: sin comprobaciones de salud ni operadores</translation>
    </message>
    <message>
        <source>&amp;Agent…</source>
        <translation>&amp;Agente…</translation>
    </message>
    <message>
        <source>Which agent this is, where it runs and what you may do (F2)</source>
        <translation>Qué agente es este, dónde se ejecuta y qué se permite hacer (F2)</translation>
    </message>
    <message>
        <source>&amp;Connect HAProxy…</source>
        <translation>&amp;Conectar HAProxy…</translation>
    </message>
    <message>
        <source>The lines that HAProxy needs, and a check of those that it has (Ctrl+K)</source>
        <translation>Las líneas que HAProxy necesita, y una comprobación de las que tiene (Ctrl+K)</translation>
    </message>
    <message>
        <source>Me&amp;nu</source>
        <translation>Me&amp;nú</translation>
    </message>
    <message>
        <source>Everything that can be done by key (F10)</source>
        <translation>Todo lo que puede hacerse con el teclado (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Which agent this is</source>
        <translation>Qué agente es este</translation>
    </message>
    <message>
        <source>Connect HAProxy…</source>
        <translation>Conectar HAProxy…</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrar la tabla</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exportar la tabla…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Hold the chart</source>
        <translation>Detener el gráfico</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>Exportar el gráfico…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>A load balancer asks: this is the live view.</source>
        <translation>Un balanceador de carga consulta: esta es la vista en vivo.</translation>
    </message>
    <message>
        <source>%1 asks: this is the live view.</source>
        <translation>%1 consulta: esta es la vista en vivo.</translation>
    </message>
    <message>
        <source>Demonstration — Sluicekeeper</source>
        <translation>Demostración — Sluicekeeper</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Demonstration…</source>
        <translation>Demostración…</translation>
    </message>
    <message>
        <source>The demonstration did not start: %1</source>
        <translation>La demostración no se inició: %1</translation>
    </message>
    <message>
        <source>The demonstration opens in a window of its own. Nothing here is touched.</source>
        <translation>La demostración se abre en una ventana propia. Aquí no se toca nada.</translation>
    </message>
    <message>
        <source>Why this reply</source>
        <translation>Por qué esta respuesta</translation>
    </message>
</context>
<context>
    <name>sluice::MaxconnDialog</name>
    <message>
        <source>Force maxconn</source>
        <translation>Forzar maxconn</translation>
    </message>
    <message>
        <source>Force the maxconn of “%1”</source>
        <translation>Forzar el maxconn de “%1”</translation>
    </message>
    <message>
        <source>&amp;Force maxconn</source>
        <translation>&amp;Forzar maxconn</translation>
    </message>
    <message>
        <source>Maxconn while it is forced</source>
        <translation>Maxconn mientras esté forzado</translation>
    </message>
    <message>
        <source>Maxconn to restore afterwards</source>
        <translation>Maxconn que restaurar después</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;Maxconn:</source>
        <translation>&amp;Maxconn:</translation>
    </message>
    <message>
        <source>&amp;Restore afterwards:</source>
        <translation>&amp;Restaurar después:</translation>
    </message>
    <message>
        <source>Each HAProxy process opens at most this many connections to the server. HAProxy does not go back by itself, so the agent says what to restore: the maxconn of the server line there, or unlimited (0) where it has none.</source>
        <translation>Cada proceso de HAProxy abre como mucho este número de conexiones al servidor. HAProxy no vuelve atrás por sí solo, así que el agente dice qué restaurar: el maxconn de la línea server de allí, o sin límite (0) si no lo tiene.</translation>
    </message>
</context>
<context>
    <name>sluice::MeaningWords</name>
    <message>
        <source>The server is UP, if HAProxy&apos;s own health check agrees.</source>
        <translation>El servidor está UP, si la comprobación de salud del propio HAProxy coincide.</translation>
    </message>
    <message>
        <source>HAProxy takes the server DOWN at once, until the agent says up.</source>
        <translation>HAProxy pone el servidor DOWN enseguida, hasta que el agente diga up.</translation>
    </message>
    <message>
        <source>Ends drain and maint, also one that an operator of HAProxy set.</source>
        <translation>Termina drain y maint, también el que haya puesto un operador de HAProxy.</translation>
    </message>
    <message>
        <source>No new visitors; those that stick to this server still come. Lasts until ready or maint is said.</source>
        <translation>Sin visitantes nuevos; los ya ligados a este servidor siguen llegando. Dura hasta que se diga ready o maint.</translation>
    </message>
    <message>
        <source>Out of service, and health checks pause. Lasts until ready or drain is said.</source>
        <translation>Fuera de servicio, con las comprobaciones de salud en pausa. Dura hasta que se diga ready o drain.</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line, rounded down: the weight becomes %3.</source>
        <translation>El %1 % del peso %2 de la línea server, redondeado hacia abajo: el peso pasa a %3.</translation>
    </message>
    <message>
        <source>The weight becomes 0: no new visitors; those that stick to this server still come.</source>
        <translation>El peso pasa a 0: sin visitantes nuevos; los ya ligados a este servidor siguen llegando.</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line is rounded down to 0: no new visitors.</source>
        <translation>El %1 % del peso %2 de la línea server se redondea hacia abajo a 0: sin visitantes nuevos.</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line is more than HAProxy&apos;s most: the weight becomes 256.</source>
        <translation>El %1 % del peso %2 de la línea server supera el máximo de HAProxy: el peso pasa a 256.</translation>
    </message>
    <message>
        <source>Ignored: with this balance algorithm HAProxy takes only 0 and the configured weight.</source>
        <translation>Ignorado: con este algoritmo de balanceo HAProxy solo acepta 0 y el peso configurado.</translation>
    </message>
    <message>
        <source>Ignored: a weight is a whole number and one % sign.</source>
        <translation>Ignorado: un peso es un número entero y un signo %.</translation>
    </message>
    <message>
        <source>Each HAProxy process opens at most %1 connections at a time, until another maxconn is said.</source>
        <translation>Cada proceso de HAProxy abre como mucho %1 conexiones a la vez, hasta que se diga otro maxconn.</translation>
    </message>
    <message>
        <source>HAProxy limits the connections no more.</source>
        <translation>HAProxy ya no limita las conexiones.</translation>
    </message>
    <message>
        <source>Ignored: maxconn: needs a whole number right behind it.</source>
        <translation>Ignorado: maxconn: requiere un número entero justo detrás.</translation>
    </message>
    <message>
        <source>Ignored: a later word of the same kind counts.</source>
        <translation>Ignorado: cuenta una palabra posterior del mismo tipo.</translation>
    </message>
    <message>
        <source>HAProxy does not know this word, and shows only the first such word.</source>
        <translation>HAProxy no conoce esta palabra, y muestra solo la primera de ellas.</translation>
    </message>
    <message>
        <source>HAProxy knows this word from 3.1 on; older ones show it as the agent&apos;s error.</source>
        <translation>HAProxy conoce esta palabra desde la versión 3.1; los anteriores la muestran como error del agente.</translation>
    </message>
    <message>
        <source>Shown in HAProxy&apos;s statistics beside the operating word.</source>
        <translation>Se muestra en las estadísticas de HAProxy junto a la palabra operativa.</translation>
    </message>
    <message>
        <source>Dropped: HAProxy keeps a reason only beside up, down, fail or stopped.</source>
        <translation>Descartado: HAProxy solo conserva un motivo junto a up, down, fail o stopped.</translation>
    </message>
    <message>
        <source>Not shown: beside up, HAProxy shows what is wrong with the line instead.</source>
        <translation>No se muestra: junto a up, HAProxy muestra en su lugar qué está mal en la línea.</translation>
    </message>
    <message>
        <source>HAProxy does not know this word; it shows it as the agent&apos;s error.</source>
        <translation>HAProxy no conoce esta palabra; la muestra como error del agente.</translation>
    </message>
    <message>
        <source>Drain and maint, the weight and maxconn.</source>
        <translation>Drain y maint, el peso y maxconn.</translation>
    </message>
    <message>
        <source>Drain and maint, the weight and maxconn. Health checks go on.</source>
        <translation>Drain y maint, el peso y maxconn. Las comprobaciones de salud continúan.</translation>
    </message>
    <message>
        <source>A down of the agent, a failed health check, the weight and maxconn.</source>
        <translation>Un down del agente, una comprobación de salud fallida, el peso y maxconn.</translation>
    </message>
    <message>
        <source>Up or down, the weight and maxconn. Health checks go on.</source>
        <translation>Up o down, el peso y maxconn. Las comprobaciones de salud continúan.</translation>
    </message>
    <message>
        <source>Up or down, the weight and maxconn. The agent is still asked.</source>
        <translation>Up o down, el peso y maxconn. Al agente se le sigue consultando.</translation>
    </message>
    <message>
        <source>Up or down, drain and maint, and maxconn.</source>
        <translation>Up o down, drain y maint, y maxconn.</translation>
    </message>
    <message>
        <source>Up or down, drain and maint, and the weight.</source>
        <translation>Up o down, drain y maint, y el peso.</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Todo.</translation>
    </message>
</context>
<context>
    <name>sluice::NoticeWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>what is forced, service</comment>
        <translation>%1 en “%2”</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what is forced, when it ends</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Ends soon: %1.</source>
        <translation>Acaba pronto: %1.</translation>
    </message>
    <message>
        <source>Has ended: %1.</source>
        <translation>Ha acabado: %1.</translation>
    </message>
    <message>
        <source>No longer asking: %1. HAProxy keeps what it last heard.</source>
        <translation>Ya no consulta: %1. HAProxy conserva lo último que recibió.</translation>
    </message>
    <message>
        <source>The agent is back.</source>
        <translation>El agente ha vuelto.</translation>
    </message>
    <message>
        <source>The agent is gone. HAProxy keeps what it last heard.</source>
        <translation>Se ha perdido el agente. HAProxy conserva lo último que recibió.</translation>
    </message>
</context>
<context>
    <name>sluice::OverrideControls</name>
    <message>
        <source>Force %2 on “%1”, so that HAProxy sends it no traffic at all?</source>
        <translation>¿Forzar %2 en “%1”, para que HAProxy no le envíe ningún tráfico?</translation>
    </message>
    <message>
        <source>Force %2 on “%1”, so that HAProxy sends it no new visitors?</source>
        <translation>¿Forzar %2 en “%1”, para que HAProxy no le envíe visitantes nuevos?</translation>
    </message>
    <message>
        <source>Force %2 on “%1”, so that HAProxy takes it DOWN at once?</source>
        <translation>¿Forzar %2 en “%1”, para que HAProxy lo ponga DOWN enseguida?</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>peso 0</translation>
    </message>
    <message>
        <source>Wei&amp;ght…</source>
        <translation>&amp;Peso…</translation>
    </message>
    <message>
        <source>Ma&amp;xconn…</source>
        <translation>Ma&amp;xconn…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>shown at HAProxy and in the records</source>
        <translation>se muestra en HAProxy y en los registros</translation>
    </message>
    <message>
        <source>Force weight</source>
        <translation>Forzar peso</translation>
    </message>
    <message>
        <source>Force maxconn</source>
        <translation>Forzar maxconn</translation>
    </message>
    <message>
        <source>More to force</source>
        <translation>Más para forzar</translation>
    </message>
    <message>
        <source>Force %1</source>
        <translation>Forzar %1</translation>
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
        <translation>Sin visitantes nuevos; los ya ligados a este servidor siguen llegando.</translation>
    </message>
    <message>
        <source>No traffic at all, and HAProxy&apos;s health checks pause.</source>
        <translation>Ningún tráfico, y las comprobaciones de salud de HAProxy en pausa.</translation>
    </message>
    <message>
        <source>HAProxy takes the server DOWN at once; its health checks go on.</source>
        <translation>HAProxy pone el servidor DOWN enseguida; sus comprobaciones de salud continúan.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>Mo&amp;tivo:</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Forzar</translation>
    </message>
    <message>
        <source>Force &amp;fail (DOWN, with that word)</source>
        <translation>Forzar &amp;fail (DOWN, con esa palabra)</translation>
    </message>
    <message>
        <source>Force &amp;stopped (DOWN, with that word)</source>
        <translation>Forzar &amp;stopped (DOWN, con esa palabra)</translation>
    </message>
    <message>
        <source>Say &amp;ready once…</source>
        <translation>Decir &amp;ready una vez…</translation>
    </message>
    <message>
        <source>Force &amp;up…</source>
        <translation>Forzar &amp;up…</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Sacar de servicio</translation>
    </message>
    <message>
        <source>&amp;Force %1</source>
        <translation>&amp;Forzar %1</translation>
    </message>
    <message>
        <source>Force up</source>
        <translation>Forzar up</translation>
    </message>
    <message>
        <source>Force up on “%1”?</source>
        <translation>¿Forzar up en “%1”?</translation>
    </message>
    <message>
        <source>As long as it is forced, every reply says “up ready”. That ends any drain or maintenance that somebody sets on the load balancer, again at every probe: nobody there can take this server out.</source>
        <translation>Mientras esté forzado, cada respuesta dice “up ready”. Eso termina todo drain o mantenimiento que alguien ponga en el balanceador de carga, otra vez con cada sondeo: allí nadie puede sacar este servidor.</translation>
    </message>
    <message>
        <source>&amp;Force up</source>
        <translation>&amp;Forzar up</translation>
    </message>
    <message>
        <source>Say ready</source>
        <translation>Decir ready</translation>
    </message>
    <message>
        <source>Say “ready” for “%1” to every load balancer?</source>
        <translation>¿Decir “ready” por “%1” a todos los balanceadores de carga?</translation>
    </message>
    <message>
        <source>That brings back a server that was left in MAINT or DRAIN. It also ends a maint or drain that an operator set on the load balancer.</source>
        <translation>Eso recupera un servidor que quedó en MAINT o DRAIN. También termina un maint o drain que un operador haya puesto en el balanceador de carga.</translation>
    </message>
    <message>
        <source>&amp;Say ready</source>
        <translation>De&amp;cir ready</translation>
    </message>
</context>
<context>
    <name>sluice::OverrideOrders</name>
    <message>
        <source>It could not be saved, so it would not survive a restart of the agent.</source>
        <translation>No se pudo guardar, así que no sobreviviría a un reinicio del agente.</translation>
    </message>
    <message>
        <source>Weight %1 %</source>
        <translation>Peso %1 %</translation>
    </message>
    <message>
        <source>Maxconn %1</source>
        <translation>Maxconn %1</translation>
    </message>
    <message>
        <source>%1 is forced on “%2”.</source>
        <translation>%1 está forzado en “%2”.</translation>
    </message>
    <message>
        <source>“%1” goes back to automatic. A drain or maint that an operator set on the load balancer meanwhile ends too.</source>
        <translation>“%1” vuelve a automático. También termina un drain o maint que un operador haya puesto entretanto en el balanceador de carga.</translation>
    </message>
    <message>
        <source>“%1” goes back to automatic.</source>
        <translation>“%1” vuelve a automático.</translation>
    </message>
    <message>
        <source>The agent did not do it: %1</source>
        <translation>El agente no lo hizo: %1</translation>
    </message>
    <message>
        <source>Ready could not be said: %1</source>
        <translation>No se pudo decir ready: %1</translation>
    </message>
    <message>
        <source>No load balancer is known yet that could be told “ready”.</source>
        <translation>Aún no se conoce ningún balanceador de carga al que decir “ready”.</translation>
    </message>
    <message>
        <source>One load balancer is told “ready” until it has heard it.</source>
        <translation>Se dice “ready” a un balanceador de carga hasta que lo reciba.</translation>
    </message>
    <message numerus="yes">
        <source>%n load balancers are told “ready” until they have heard it.</source>
        <translation>
            <numerusform>Se dice “ready” a %n balanceador de carga hasta que lo reciba.</numerusform>
            <numerusform>Se dice “ready” a %n balanceadores de carga hasta que lo reciban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Deshecho: “%1” está como antes.</translation>
    </message>
</context>
<context>
    <name>sluice::ProbeNow</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Closed by the agent after %1.</source>
        <translation>Cerrada por el agente tras %1.</translation>
    </message>
    <message>
        <source>Closed before a line end came: HAProxy ignores such a reply. Is it this agent that listens there?</source>
        <translation>Cerrada antes de llegar un fin de línea: HAProxy ignora una respuesta así. ¿Es este agente el que escucha ahí?</translation>
    </message>
    <message>
        <source>Nothing more came within 5 s.</source>
        <translation>No llegó nada más en 5 s.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Sin conexión a %1: %2.</translation>
    </message>
    <message>
        <source>Connected to %1 after %2.</source>
        <translation>Conectado a %1 tras %2.</translation>
    </message>
    <message>
        <source>Sent: %1 (bytes: %2)</source>
        <translation>Enviado: %1 (bytes: %2)</translation>
    </message>
    <message>
        <source>Received: %1 (bytes: %2)</source>
        <translation>Recibido: %1 (bytes: %2)</translation>
    </message>
    <message>
        <source>The line was whole after %1.</source>
        <translation>La línea estaba completa tras %1.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>word, what HAProxy makes of it</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asks this agent as HAProxy would, over the network of this machine alone. The agent counts it nowhere. Whether HAProxy gets through to here, only its own probes tell.</source>
        <translation>Consulta a este agente como lo haría HAProxy, solo por la red de este equipo. El agente no lo cuenta en ningún sitio. Si HAProxy llega hasta aquí, solo lo dicen sus propios sondeos.</translation>
    </message>
    <message>
        <source>Service to probe</source>
        <translation>Servicio que sondear</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Servicio:</translation>
    </message>
    <message>
        <source>&amp;Probe now</source>
        <translation>Sondear a&amp;hora</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>There is no agent.</source>
        <translation>No hay agente.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>This agent is older than the panel and cannot be probed by it.</source>
        <translation>Este agente es más antiguo que el panel, que no puede sondearlo.</translation>
    </message>
    <message>
        <source>The agent does not want to be probed: %1.</source>
        <translation>El agente no quiere ser sondeado: %1.</translation>
    </message>
    <message>
        <source>The agent listens nowhere, so nobody gets an answer. The window says why.</source>
        <translation>El agente no escucha en ningún sitio, así que nadie recibe respuesta. La ventana dice por qué.</translation>
    </message>
</context>
<context>
    <name>sluice::ProbesModel</name>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>recogida</translation>
    </message>
    <message>
        <source>not allowed, no answer</source>
        <translation>no permitido, sin respuesta</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>línea vacía</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sent (agent-send)</source>
        <translation>Enviado (agent-send)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>sluice::RefusedAction</name>
    <message>
        <source>Allow…</source>
        <translation>Permitir…</translation>
    </message>
    <message>
        <source>Choose an address that was refused.</source>
        <translation>Elija una dirección que fue rechazada.</translation>
    </message>
    <message>
        <source>Answer the probes of %1</source>
        <translation>Responder a los sondeos de %1</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Why this reply: click, or Enter (Ctrl+Y)</source>
        <translation>Por qué esta respuesta: clic, o Intro (Ctrl+Y)</translation>
    </message>
    <message>
        <source>&amp;Why this reply…</source>
        <translation>&amp;Por qué esta respuesta…</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyView</name>
    <message>
        <source>Sent now, byte for byte:</source>
        <translation>Se envía ahora, byte a byte:</translation>
    </message>
    <message>
        <source>No agent yet</source>
        <translation>Aún no hay agente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>What is being sent will stand here.</source>
        <translation>Aquí estará lo que se envía.</translation>
    </message>
    <message>
        <source>Not known: no agent</source>
        <translation>Desconocido: no hay agente</translation>
    </message>
    <message>
        <source>Sent last, as far as the panel knows:</source>
        <translation>Lo último enviado, hasta donde sabe el panel:</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>una línea vacía</translation>
    </message>
    <message>
        <source>%1 is told “%2” instead.</source>
        <translation>A %1 se le dice “%2” en su lugar.</translation>
    </message>
    <message>
        <source>%1 is told “%2” instead (%3).</source>
        <translation>A %1 se le dice “%2” en su lugar (%3).</translation>
    </message>
    <message>
        <source>One more load balancer is told something else: see Load balancers.</source>
        <translation>A otro balanceador de carga se le dice otra cosa: véase Balanceadores.</translation>
    </message>
    <message numerus="yes">
        <source>%n more load balancers are told something else: see Load balancers.</source>
        <translation>
            <numerusform>A %n balanceador de carga más se le dice otra cosa: véase Balanceadores.</numerusform>
            <numerusform>A %n balanceadores de carga más se les dice otra cosa: véase Balanceadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody is asking is not known.</source>
        <translation>No se sabe si alguien consulta.</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyWords</name>
    <message>
        <source>Forced: in good health as far as the agent goes. HAProxy&apos;s own health check still counts.</source>
        <translation>Forzado: en buen estado en lo que toca al agente. La comprobación de salud del propio HAProxy sigue contando.</translation>
    </message>
    <message>
        <source>In good health as far as the agent goes. HAProxy&apos;s own health check still counts.</source>
        <translation>En buen estado en lo que toca al agente. La comprobación de salud del propio HAProxy sigue contando.</translation>
    </message>
    <message>
        <source>Forced: HAProxy takes the server DOWN at once and sends it no traffic.</source>
        <translation>Forzado: HAProxy pone el servidor DOWN enseguida y no le envía tráfico.</translation>
    </message>
    <message>
        <source>HAProxy keeps the server DOWN and sends it no traffic.</source>
        <translation>HAProxy mantiene el servidor DOWN y no le envía tráfico.</translation>
    </message>
    <message>
        <source>Ends any drain or maintenance at HAProxy, again at every probe.</source>
        <translation>Termina todo drain o mantenimiento en HAProxy, otra vez con cada sondeo.</translation>
    </message>
    <message>
        <source>Owed: takes back a drain or maint that HAProxy would keep for ever.</source>
        <translation>Pendiente: retira un drain o maint que HAProxy conservaría para siempre.</translation>
    </message>
    <message>
        <source>Forced weight</source>
        <translation>Peso forzado</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 0: no new visitors; those that stick to this server still come.</source>
        <translation>%1 0: sin visitantes nuevos; los ya ligados a este servidor siguen llegando.</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that the server line at HAProxy gives it</source>
        <translation>%1: %2 de los %3 que le da la línea server en HAProxy</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, because %2 % of the CPU is idle.</source>
        <translation>%1, porque el %2 % de la CPU está libre.</translation>
    </message>
    <message>
        <source>Owed: each HAProxy process may again open any number of connections.</source>
        <translation>Pendiente: cada proceso de HAProxy puede abrir de nuevo cualquier número de conexiones.</translation>
    </message>
    <message>
        <source>Owed: each HAProxy process may again open up to %1 connections at a time.</source>
        <translation>Pendiente: cada proceso de HAProxy puede abrir de nuevo hasta %1 conexiones a la vez.</translation>
    </message>
    <message>
        <source>Forced: each HAProxy process opens at most %1 connections at a time; more wait there.</source>
        <translation>Forzado: cada proceso de HAProxy abre como mucho %1 conexiones a la vez; las demás esperan allí.</translation>
    </message>
    <message>
        <source>Forced: no new visitors; those that stick to this server still come.</source>
        <translation>Forzado: sin visitantes nuevos; los ya ligados a este servidor siguen llegando.</translation>
    </message>
    <message>
        <source>Forced: out for maintenance. No new traffic, and HAProxy&apos;s health checks pause.</source>
        <translation>Forzado: fuera por mantenimiento. Sin tráfico nuevo, y las comprobaciones de salud de HAProxy en pausa.</translation>
    </message>
    <message>
        <source>Not known to this version of the panel.</source>
        <translation>Esta versión del panel no lo conoce.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>an empty line is sent</comment>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>An empty line changes nothing: HAProxy keeps what it last heard.</source>
        <translation>Una línea vacía no cambia nada: HAProxy conserva lo último que recibió.</translation>
    </message>
    <message>
        <source>What follows is the reason, as HAProxy shows it.</source>
        <translation>Lo que sigue es el motivo, tal como lo muestra HAProxy.</translation>
    </message>
    <message>
        <source>No weight is said, because nothing fresh was measured: HAProxy keeps the weight it has.</source>
        <translation>No se dice ningún peso, porque no se midió nada reciente: HAProxy conserva el peso que tiene.</translation>
    </message>
    <message>
        <source>An empty line</source>
        <translation>Una línea vacía</translation>
    </message>
    <message>
        <source>%1, then a line end</source>
        <translation>%1, luego un fin de línea</translation>
    </message>
</context>
<context>
    <name>sluice::RightsWords</name>
    <message>
        <source>There is no agent that could be told.</source>
        <translation>No hay ningún agente al que decírselo.</translation>
    </message>
    <message>
        <source>You (%1) may look and not change. Members of the group “sluicekeeper” may: an administrator makes you one with “usermod -aG sluicekeeper %1”, and it holds from your next login on.</source>
        <translation>Este usuario (%1) puede mirar, pero no cambiar. Los miembros del grupo “sluicekeeper” sí pueden: un administrador lo añade con “usermod -aG sluicekeeper %1”, y vale desde su próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>%1, may operate</source>
        <translation>%1, puede operar</translation>
    </message>
    <message>
        <source>%1, may only look</source>
        <translation>%1, solo puede mirar</translation>
    </message>
</context>
<context>
    <name>sluice::SceneControls</name>
    <message>
        <source>Simulated CPU idle</source>
        <translation>CPU libre simulada</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Simulated CPU idle in percent</source>
        <translation>CPU libre simulada, en porcentaje</translation>
    </message>
    <message>
        <source>The agent refuses: %1</source>
        <translation>El agente lo rechaza: %1</translation>
    </message>
    <message>
        <source>CPU idle:</source>
        <translation>CPU libre:</translation>
    </message>
    <message>
        <source>Simulated load</source>
        <translation>Carga simulada</translation>
    </message>
    <message>
        <source>Move the slider, or play a scene: each says what to watch.</source>
        <translation>Mueva el control, o reproduzca una escena: cada una dice qué observar.</translation>
    </message>
</context>
<context>
    <name>sluice::SceneWords</name>
    <message>
        <source>Idle</source>
        <translation>Reposo</translation>
    </message>
    <message>
        <source>Rush hour</source>
        <translation>Hora punta</translation>
    </message>
    <message>
        <source>Runaway process</source>
        <translation>Proceso desbocado</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Oscilación</translation>
    </message>
    <message>
        <source>Watch: the load trembles, and the weight hardly follows.</source>
        <translation>Observe: la carga tiembla, y el peso apenas la sigue.</translation>
    </message>
    <message>
        <source>Watch: the weight falls as fast as the load comes, and rises more slowly than it goes.</source>
        <translation>Observe: el peso baja tan rápido como llega la carga, y sube más despacio de lo que ella se va.</translation>
    </message>
    <message>
        <source>Watch: the weight falls to 1 % and no further, because load alone never takes a server out.</source>
        <translation>Observe: el peso baja al 1 % y no más, porque la carga por sí sola nunca saca un servidor.</translation>
    </message>
    <message>
        <source>Watch: the weight falls at once each time, and is only halfway up again when the load is back.</source>
        <translation>Observe: el peso baja enseguida cada vez, y solo ha subido a medias cuando vuelve la carga.</translation>
    </message>
</context>
<context>
    <name>sluice::ServiceWords</name>
    <message>
        <source>%1 is forced</source>
        <translation>%1 forzado</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Esperando su decisión</translation>
    </message>
    <message>
        <source>Weight and maxconn are forced</source>
        <translation>Peso y maxconn forzados</translation>
    </message>
    <message>
        <source>Weight is forced</source>
        <translation>Peso forzado</translation>
    </message>
    <message>
        <source>Maxconn is forced</source>
        <translation>Maxconn forzado</translation>
    </message>
    <message>
        <source>Returning to automatic</source>
        <translation>Volviendo a automático</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Revertir: %1</translation>
    </message>
    <message>
        <source>Back to what sluicekeeper.toml or the default says</source>
        <translation>Volver a lo que dice sluicekeeper.toml o al valor predeterminado</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el ajeno</translation>
    </message>
    <message>
        <source>Changed only in %1.</source>
        <translation>Se cambia solo en %1.</translation>
    </message>
    <message>
        <source>Not known until an agent has told it.</source>
        <translation>No se sabe hasta que un agente lo diga.</translation>
    </message>
    <message>
        <source>This agent does not tell this setting. It is another version than the panel.</source>
        <translation>Este agente no comunica este ajuste. Es de otra versión que el panel.</translation>
    </message>
    <message>
        <source>From here, only root and the agent&apos;s own user change this. Others write it into %1, under [%2].</source>
        <translation>Desde aquí, solo lo cambian root y el usuario del propio agente. Los demás lo escriben en %1, en [%2].</translation>
    </message>
    <message>
        <source>Not applied yet: back to what sluicekeeper.toml or the default says. Now %1.</source>
        <translation>Sin aplicar aún: volver a lo que dice sluicekeeper.toml o al valor predeterminado. Ahora: %1.</translation>
    </message>
    <message>
        <source>Not applied yet: back to %1, from %2. Now %3.</source>
        <translation>Sin aplicar aún: volver a %1 (%2). Ahora: %3.</translation>
    </message>
    <message>
        <source>Not applied yet. Now %1, from %2.</source>
        <translation>Sin aplicar aún. Ahora: %1 (%2).</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>Es el valor predeterminado.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Origen: %1.</translation>
    </message>
    <message>
        <source>From %1. Without it: %2, from %3.</source>
        <translation>Origen: %1. Sin ello: %2 (%3).</translation>
    </message>
    <message>
        <source>A change counts from the agent&apos;s next start on.</source>
        <translation>Un cambio cuenta desde el próximo inicio del agente.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile to %1.</source>
        <translation>Alguien cambió esto entretanto a %1.</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Dejar el mío: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Tomar el ajeno: %1</translation>
    </message>
</context>
<context>
    <name>sluice::SettingText</name>
    <message>
        <source>Expected is a whole number from %1 to %2.</source>
        <translation>Se espera un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Expected is a time from %1 to %2.</source>
        <translation>Se espera un tiempo de %1 a %2.</translation>
    </message>
    <message>
        <source>Expected is a number with its unit, such as 500ms, 30s, 5m or 2h.</source>
        <translation>Se espera un número con su unidad, como 500ms, 30s, 5m o 2h.</translation>
    </message>
    <message>
        <source>“%1” is no port. Expected are numbers from %2 to %3, such as 80, 443.</source>
        <translation>“%1” no es un puerto. Se esperan números de %2 a %3, como 80, 443.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 está dos veces.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Expected is one such as 192.0.2.1 or ::</source>
        <translation>“%1” no es una dirección IP. Se espera una como 192.0.2.1 o ::</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a prefix such as 10.0.0.0/8, nor one of the words loopback and private.</source>
        <translation>“%1” no es ni una dirección IP ni un prefijo como 10.0.0.0/8, ni una de las palabras loopback y private.</translation>
    </message>
    <message>
        <source>“%1…” is too long. Expected are at most %2 bytes.</source>
        <translation>“%1…” es demasiado largo. Se esperan como mucho %2 bytes.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” está dos veces.</translation>
    </message>
    <message>
        <source>Expected is at least one line.</source>
        <translation>Se espera al menos una línea.</translation>
    </message>
    <message>
        <source>Expected is a whole path that ends in .prom, or nothing for no file.</source>
        <translation>Se espera una ruta completa que acabe en .prom, o nada si no se quiere archivo.</translation>
    </message>
    <message>
        <source>Expected are pairs of availability (0 to 100) and weight (0 to 256), availability rising from point to point.</source>
        <translation>Se esperan pares de disponibilidad (0 a 100) y peso (0 a 256), con la disponibilidad creciente de punto a punto.</translation>
    </message>
    <message>
        <source>Expected is one of the words of the list.</source>
        <translation>Se espera una de las palabras de la lista.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingWords</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Where the agent listens, one a line. :: takes IPv4 too.</source>
        <translation>Dónde escucha el agente, una dirección por línea. :: acepta también IPv4.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>What HAProxy calls agent-port.</source>
        <translation>Lo que HAProxy llama agent-port.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Direcciones permitidas</translation>
    </message>
    <message>
        <source>Addresses, prefixes, or the words loopback and private, one a line. Nobody else gets an answer.</source>
        <translation>Direcciones, prefijos o las palabras loopback y private, uno por línea. Nadie más recibe respuesta.</translation>
    </message>
    <message>
        <source>Only monitoring</source>
        <translation>Solo supervisión</translation>
    </message>
    <message>
        <source>Who asks only to monitor, one a line, written in the same way. They are never waited for.</source>
        <translation>Quién consulta solo para supervisar, uno por línea, escrito del mismo modo. Nunca se les espera.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>How many connections may wait to be accepted.</source>
        <translation>Cuántas conexiones pueden esperar a ser aceptadas.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Máx. conexiones</translation>
    </message>
    <message>
        <source>How many connections may be open at once.</source>
        <translation>Cuántas conexiones pueden estar abiertas a la vez.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Which words a reply always has.</source>
        <translation>Qué palabras tiene siempre una respuesta.</translation>
    </message>
    <message>
        <source>Ready, fetches</source>
        <translation>Ready, recogidas</translation>
    </message>
    <message>
        <source>After drain and maint, ready is said until each load balancer has fetched it this often.</source>
        <translation>Tras drain y maint, se dice ready hasta que cada balanceador de carga lo haya recogido este número de veces.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Ready, time</source>
        <translation>Ready, tiempo</translation>
    </message>
    <message>
        <source>After drain and maint, ready is said at least this long.</source>
        <translation>Tras drain y maint, se dice ready al menos durante este tiempo.</translation>
    </message>
    <message>
        <source>ms, s, m or h</source>
        <translation>ms, s, m o h</translation>
    </message>
    <message>
        <source>Return check</source>
        <translation>Comprob. retorno</translation>
    </message>
    <message>
        <source>After maint the server stays DOWN this long, while HAProxy checks it. 0s turns it off.</source>
        <translation>Tras maint, el servidor sigue DOWN este tiempo, mientras HAProxy lo comprueba. Con 0s no hay espera.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>The time between two measurements.</source>
        <translation>El tiempo entre dos mediciones.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where the load comes from.</source>
        <translation>De dónde viene la carga.</translation>
    </message>
    <message>
        <source>When stopped</source>
        <translation>Al detenerse</translation>
    </message>
    <message>
        <source>What load balancers are told when the agent is stopped. A restart says nothing.</source>
        <translation>Qué se dice a los balanceadores de carga cuando se detiene el agente. Un reinicio no dice nada.</translation>
    </message>
    <message>
        <source>At shutdown</source>
        <translation>Al apagar</translation>
    </message>
    <message>
        <source>What load balancers are told when the whole machine goes down.</source>
        <translation>Qué se dice a los balanceadores de carga cuando se apaga todo el equipo.</translation>
    </message>
    <message>
        <source>Longest farewell</source>
        <translation>Despedida máxima</translation>
    </message>
    <message>
        <source>How long the agent waits at most until every load balancer has fetched it.</source>
        <translation>Cuánto espera el agente como máximo a que cada balanceador de carga haya recogido la despedida.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>After a start the weight rises to its value over this time.</source>
        <translation>Tras un inicio, el peso sube hasta su valor a lo largo de este tiempo.</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <source>A file that is kept for node_exporter&apos;s textfile collector. Empty: none.</source>
        <translation>Un archivo que se mantiene al día para el recolector textfile de node_exporter. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Its name in the panel and in commands.</source>
        <translation>Su nombre en el panel y en los comandos.</translation>
    </message>
    <message>
        <source>Agent-send lines</source>
        <translation>Líneas agent-send</translation>
    </message>
    <message>
        <source>Lines that select this service, one a line, without the line end. * stands for any run.</source>
        <translation>Líneas que seleccionan este servicio, una por línea, sin el fin de línea. * representa cualquier secuencia.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>What the service itself listens on, such as 80, 443. Its connections are watched while it drains.</source>
        <translation>Dónde escucha el propio servicio, como 80, 443. Sus conexiones se observan mientras está en drain.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s weight</source>
        <translation>Peso en HAProxy</translation>
    </message>
    <message>
        <source>The weight on HAProxy&apos;s server line. HAProxy takes the percent of it and drops the fraction.</source>
        <translation>El peso en la línea server de HAProxy. HAProxy toma de él el porcentaje y descarta la fracción.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>How HAProxy&apos;s balance algorithm takes weights.</source>
        <translation>Qué pesos acepta el algoritmo balance de HAProxy.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>How availability becomes a weight.</source>
        <translation>Cómo la disponibilidad se convierte en peso.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Drag a point, or type into the table. Double-click adds a point, or removes the one that was hit. A changed curve is a custom one.</source>
        <translation>Arrastre un punto o escriba en la tabla. Un doble clic añade un punto, o quita el que toque. Una curva cambiada pasa a ser “custom”.</translation>
    </message>
    <message>
        <source>Between points</source>
        <translation>Entre puntos</translation>
    </message>
    <message>
        <source>What is between two points of a custom curve.</source>
        <translation>Qué hay entre dos puntos de una curva “custom”.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Load alone never gives less.</source>
        <translation>La carga por sí sola nunca da menos.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Techo</translation>
    </message>
    <message>
        <source>Load alone never gives more.</source>
        <translation>La carga por sí sola nunca da más.</translation>
    </message>
    <message>
        <source>Falls over</source>
        <translation>Baja en</translation>
    </message>
    <message>
        <source>The time constant while availability falls. 0s follows at once.</source>
        <translation>La constante de tiempo mientras baja la disponibilidad. 0s la sigue al instante.</translation>
    </message>
    <message>
        <source>Rises over</source>
        <translation>Sube en</translation>
    </message>
    <message>
        <source>The time constant while it rises. Slower than the fall, load does not swing back and forth.</source>
        <translation>La constante de tiempo mientras sube. Si la subida es más lenta que la bajada, la carga no oscila.</translation>
    </message>
    <message>
        <source>Where availability comes from.</source>
        <translation>De dónde viene la disponibilidad.</translation>
    </message>
    <message>
        <source>complete: says up in every reply</source>
        <translation>complete: dice up en cada respuesta</translation>
    </message>
    <message>
        <source>weight-only: as HAProxy&apos;s example does</source>
        <translation>weight-only: como el ejemplo de HAProxy</translation>
    </message>
    <message>
        <source>system: this machine&apos;s CPU</source>
        <translation>system: la CPU de este equipo</translation>
    </message>
    <message>
        <source>simulated: from “sluicectl simulate”</source>
        <translation>simulated: de “sluicectl simulate”</translation>
    </message>
    <message>
        <source>keep: nothing, they keep what they heard last</source>
        <translation>keep: nada, conservan lo último que recibieron</translation>
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
        <translation>dynamic: cualquier peso (roundrobin, leastconn)</translation>
    </message>
    <message>
        <source>static: only 0 and 100 % (static-rr, hashes)</source>
        <translation>static: solo 0 y 100 % (static-rr, hash)</translation>
    </message>
    <message>
        <source>example: HAProxy&apos;s documented one</source>
        <translation>example: la documentada por HAProxy</translation>
    </message>
    <message>
        <source>proportional: weight is what is available</source>
        <translation>proportional: el peso es lo disponible</translation>
    </message>
    <message>
        <source>gentle: falls late</source>
        <translation>gentle: baja tarde</translation>
    </message>
    <message>
        <source>custom: points of your own</source>
        <translation>custom: puntos propios</translation>
    </message>
    <message>
        <source>step: the weight of the point before</source>
        <translation>step: el peso del punto anterior</translation>
    </message>
    <message>
        <source>linear: a straight line</source>
        <translation>linear: una línea recta</translation>
    </message>
    <message>
        <source>cpu: idle CPU</source>
        <translation>cpu: CPU libre</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Inicio y parada</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>valor predeterminado</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Descartar y cerrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show &amp;what is wrong</source>
        <translation>Mostrar &amp;el error</translation>
    </message>
    <message>
        <source>Discard &amp;my changes</source>
        <translation>Descartar &amp;mis cambios</translation>
    </message>
    <message>
        <source>Revert &amp;everything</source>
        <translation>Revertir &amp;todo</translation>
    </message>
    <message>
        <source>All that was ever changed here goes back to what sluicekeeper.toml or the default says, once you apply it</source>
        <translation>Todo lo que se haya cambiado aquí vuelve a lo que dice sluicekeeper.toml o al valor predeterminado, una vez aplicado</translation>
    </message>
    <message>
        <source>&amp;Read the files again</source>
        <translation>&amp;Releer los archivos</translation>
    </message>
    <message>
        <source>After sluicekeeper.toml was changed. Services are added and removed there, too</source>
        <translation>Después de cambiar sluicekeeper.toml. Los servicios también se añaden y se quitan allí</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n ajuste cambiado.</numerusform>
            <numerusform>%n ajustes cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the agent&apos;s next start on counts: %1.</source>
        <translation>Desde el próximo inicio del agente cuenta: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what you typed is still here.</source>
        <translation>No se cambió nada, y lo que se escribió sigue aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The files were read; %n setting(s) changed.</source>
        <translation>
            <numerusform>Se leyeron los archivos; %n ajuste cambiado.</numerusform>
            <numerusform>Se leyeron los archivos; %n ajustes cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were read; nothing is different.</source>
        <translation>Se leyeron los archivos; nada es distinto.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>%n cambio aún no está aplicado.</numerusform>
            <numerusform>%n cambios aún no están aplicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may look and not change.</source>
        <translation>Se puede mirar, pero no cambiar.</translation>
    </message>
    <message>
        <source>There is no agent that could be told. What you typed stays until there is one again.</source>
        <translation>No hay ningún agente al que decírselo. Lo escrito se conserva hasta que vuelva a haber uno.</translation>
    </message>
    <message>
        <source>The agent is doing it…</source>
        <translation>El agente lo está haciendo…</translation>
    </message>
    <message>
        <source>Not to be applied: “%1” is wrong.</source>
        <translation>No se puede aplicar: “%1” es erróneo.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Keep yours, or take theirs.</source>
        <translation>Otra persona cambió “%1” entretanto. Conserve el valor propio o tome el ajeno.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>sluicekeeper.toml, which only people write, is %1
panel.toml, which the agent writes for what is changed here, is %2
Services are added and removed in sluicekeeper.toml, as [[service]]; then have it read again.</source>
        <translation>sluicekeeper.toml, que solo escriben personas, es %1
panel.toml, que escribe el agente con lo que se cambia aquí, es %2
Los servicios se añaden y se quitan en sluicekeeper.toml, como [[service]]; después hay que releerlo.</translation>
    </message>
    <message>
        <source>The agent is away. You can go on typing; nothing is lost, and it is compared with the agent&apos;s settings once it is back.</source>
        <translation>No hay contacto con el agente. Se puede seguir escribiendo; no se pierde nada, y se compara con los ajustes del agente cuando vuelva.</translation>
    </message>
    <message>
        <source>The settings cannot be shown as they are now. %1</source>
        <translation>No se pueden mostrar los ajustes tal como están ahora. %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (erróneo)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiado)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to apply.</source>
        <translation>
            <numerusform>%n cambio por aplicar.</numerusform>
            <numerusform>%n cambios por aplicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent complains: %1.</source>
        <translation>El agente avisa: %1.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsDraft</name>
    <message>
        <source>The agent no longer has this setting. Give up what was typed here.</source>
        <translation>El agente ya no tiene este ajuste. Abandone lo que se escribió aquí.</translation>
    </message>
    <message>
        <source>“%1” can be taken away only in sluicekeeper.toml. From here, entries are only added.</source>
        <translation>“%1” solo se puede quitar en sluicekeeper.toml. Desde aquí solo se añaden entradas.</translation>
    </message>
    <message>
        <source>Expected is at least the floor, %1.</source>
        <translation>Se espera al menos el suelo, %1.</translation>
    </message>
    <message>
        <source>The curve “custom” needs at least one point.</source>
        <translation>La curva “custom” necesita al menos un punto.</translation>
    </message>
    <message>
        <source>Points belong to the curve “custom” alone. Choose that, or take the points back.</source>
        <translation>Los puntos solo pertenecen a la curva “custom”. Elíjala, o retire los puntos.</translation>
    </message>
    <message>
        <source>“%1” belongs to the service “%2”. Expected is each once.</source>
        <translation>“%1” pertenece al servicio “%2”. Se espera cada uno una sola vez.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsLink</name>
    <message>
        <source>This agent is older than the panel and takes no settings from it.</source>
        <translation>Este agente es más antiguo que el panel y no acepta ajustes de él.</translation>
    </message>
    <message>
        <source>The agent went away before it answered.</source>
        <translation>El agente desapareció antes de responder.</translation>
    </message>
    <message>
        <source>The agent did not do it: %1.</source>
        <translation>El agente no lo hizo: %1.</translation>
    </message>
    <message>
        <source>The agent refused what is marked. Beside it stands why.</source>
        <translation>El agente rechazó lo marcado. Al lado está el porqué.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsPage</name>
    <message>
        <source>Service “%1”</source>
        <translation>Servicio “%1”</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutWords</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>sluice::SnippetReason</name>
    <message>
        <source>Put the lines into haproxy.cfg, or what follows the address into server lines that you have; then reload HAProxy.</source>
        <translation>Ponga las líneas en haproxy.cfg, o lo que sigue a la dirección en las líneas server que ya tenga; después, recargue HAProxy.</translation>
    </message>
    <message>
        <source>On ALOHA, put the lines into the configuration in the tab LB Layer7, save and reload; agent-send needs an ALOHA whose HAProxy is 1.7 or newer.</source>
        <translation>En ALOHA, ponga las líneas en la configuración de la pestaña LB Layer7, guarde y recargue; agent-send requiere un ALOHA cuyo HAProxy sea 1.7 o posterior.</translation>
    </message>
    <message>
        <source>192.0.2.11 is an example: write the address at which HAProxy reaches this server.</source>
        <translation>192.0.2.11 es un ejemplo: escriba la dirección en la que HAProxy alcanza este servidor.</translation>
    </message>
    <message>
        <source>The agent listens on this machine only: for a HAProxy elsewhere set listen.addresses, and write this server&apos;s address.</source>
        <translation>El agente escucha solo en este equipo: para un HAProxy en otro sitio, ajuste listen.addresses y escriba la dirección de este servidor.</translation>
    </message>
    <message>
        <source>443 is an example: write the port of your service.</source>
        <translation>443 es un ejemplo: escriba el puerto de su servicio.</translation>
    </message>
    <message>
        <source>roundrobin and leastconn follow every weight; static-rr and hashes without hash-type consistent take only 0 % and 100 %.</source>
        <translation>roundrobin y leastconn siguen cualquier peso; static-rr y los hash sin hash-type consistent solo aceptan 0 % y 100 %.</translation>
    </message>
    <message>
        <source>The settings say algorithm = &quot;static&quot;: static-rr, source, uri and the like take only 0 % and 100 %, and the agent says no other.</source>
        <translation>Los ajustes dicen algorithm = &quot;static&quot;: static-rr, source, uri y similares solo aceptan 0 % y 100 %, y el agente no dice otro valor.</translation>
    </message>
    <message>
        <source>HAProxy takes the agent&apos;s percent of this weight and drops the fraction. With its own default, 1, everything below 100 % would be 0.</source>
        <translation>HAProxy toma de este peso el porcentaje del agente y descarta la fracción. Con su propio valor predeterminado, 1, todo lo inferior al 100 % sería 0.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s own health check stays: it notices a dead service although the agent answers.</source>
        <translation>La comprobación de salud del propio HAProxy se queda: detecta un servicio caído aunque el agente responda.</translation>
    </message>
    <message>
        <source>agent-check and agent-port make HAProxy ask the agent.</source>
        <translation>agent-check y agent-port hacen que HAProxy consulte al agente.</translation>
    </message>
    <message>
        <source>Every two seconds, whatever inter says; soon enough for load, rarely enough for thousands of servers.</source>
        <translation>Cada dos segundos, diga lo que diga inter; lo bastante pronto para la carga, lo bastante espaciado para miles de servidores.</translation>
    </message>
    <message>
        <source>The agent does not listen on the address of the service, so the line says where it does.</source>
        <translation>El agente no escucha en la dirección del servicio, así que la línea dice dónde lo hace.</translation>
    </message>
    <message>
        <source>Says who asks, and for which server: the agent keeps count of what each load balancer was told. The \n ends the line, in double quotes only.</source>
        <translation>Dice quién consulta, y por qué servidor: el agente lleva la cuenta de lo que se dijo a cada balanceador de carga. El \n termina la línea, solo entre comillas dobles.</translation>
    </message>
    <message>
        <source>An agent-send line here does not name the load balancer, so two behind one address cannot be told apart; with agent_send = [&quot;* web/web1&quot;] in the settings there is room for its name.</source>
        <translation>Aquí una línea agent-send no nombra el balanceador de carga, así que dos tras una misma dirección no se distinguen; con agent_send = [&quot;* web/web1&quot;] en los ajustes hay sitio para su nombre.</translation>
    </message>
    <message>
        <source>Each load balancer needs a name of its own in agent-send: lb1, lb2 and so on.</source>
        <translation>Cada balanceador de carga necesita un nombre propio en agent-send: lb1, lb2, etc.</translation>
    </message>
</context>
<context>
    <name>sluice::StatusLine</name>
    <message>
        <source>No agent at %1 yet</source>
        <translation>Aún no hay agente en %1</translation>
    </message>
    <message>
        <source>Built-in agent %1 on %2</source>
        <translation>Agente integrado %1 en %2</translation>
    </message>
    <message>
        <source>Agent %1 running as a service on %2</source>
        <translation>Agente %1 ejecutándose como servicio en %2</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, perdido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 — demonstration: the CPU load is simulated</source>
        <translation>%1 — demostración: la carga de CPU es simulada</translation>
    </message>
</context>
<context>
    <name>sluice::TablePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>No row has “%1”.</source>
        <translation>Ninguna fila tiene “%1”.</translation>
    </message>
</context>
<context>
    <name>sluice::TableTools</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Only rows with these words (Ctrl+F)</source>
        <translation>Solo filas con estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all (Ctrl+C)</source>
        <translation>Copiar las filas seleccionadas, o todas (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the table as a CSV file (Ctrl+E)</source>
        <translation>Guardar la tabla como archivo CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>La tabla está en %1.</translation>
    </message>
</context>
<context>
    <name>sluice::TimeWords</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time on day</comment>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>&amp;Show the panel</source>
        <translation>Mostrar el &amp;panel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Force &amp;Drain…</source>
        <translation>Forzar &amp;drain…</translation>
    </message>
    <message>
        <source>Force &amp;Maint…</source>
        <translation>Forzar &amp;maint…</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>&amp;Volver a automático</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no agent.</source>
        <translation>No hay agente.</translation>
    </message>
</context>
<context>
    <name>sluice::TrayWords</name>
    <message>
        <source>The agent is gone.</source>
        <translation>Se ha perdido el agente.</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>una línea vacía</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <comment>service, state, reply</comment>
        <translation>%1: %2 — %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::TroubleBar</name>
    <message>
        <source>One more thing is wrong; it will stand here once there is room.</source>
        <translation>Otra cosa más está mal; estará aquí en cuanto haya sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n more things are wrong; they will stand here once there is room.</source>
        <translation>
            <numerusform>%n cosa más está mal; estará aquí en cuanto haya sitio.</numerusform>
            <numerusform>%n cosas más están mal; estarán aquí en cuanto haya sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maint</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Say read&amp;y</source>
        <translation>Decir read&amp;y</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Permitir…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ceder</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>sluice::TroubleWords</name>
    <message>
        <source>The agent at %1 is newer than this panel, and they do not understand each other (control protocol %2, this panel has %3). The agent goes on answering HAProxy. Close the panel and start one of the agent&apos;s version.</source>
        <translation>El agente en %1 es más reciente que este panel, y no se entienden (protocolo de control %2, este panel tiene %3). El agente sigue respondiendo a HAProxy. Cierre el panel e inicie uno de la versión del agente.</translation>
    </message>
    <message>
        <source>The agent at %1 is older than this panel, and they do not understand each other (control protocol %2, this panel has %3). The agent goes on answering HAProxy. If it was updated, it still has to be started again: “systemctl restart sluiced”.</source>
        <translation>El agente en %1 es más antiguo que este panel, y no se entienden (protocolo de control %2, este panel tiene %3). El agente sigue respondiendo a HAProxy. Si se actualizó, aún hay que reiniciarlo: “systemctl restart sluiced”.</translation>
    </message>
    <message>
        <source>The agent at %1 does not want this panel: %2.</source>
        <translation>El agente en %1 no acepta este panel: %2.</translation>
    </message>
    <message>
        <source>The agent of this panel could not start: %1. Mend that, then start the panel again.</source>
        <translation>El agente de este panel no pudo iniciarse: %1. Corríjalo y vuelva a iniciar el panel.</translation>
    </message>
    <message>
        <source>Another agent, %1, answers HAProxy, and this panel cannot see it: no control socket answers at %2. The agent of this panel was ended, so that two never answer for one server. Start the panel with “--connect” and the path of that agent&apos;s control socket, or stop that agent and start the panel again.</source>
        <translation>Otro agente, %1, responde a HAProxy, y este panel no puede verlo: ningún socket de control responde en %2. El agente de este panel se terminó, para que nunca respondan dos por un mismo servidor. Inicie el panel con “--connect” y la ruta del socket de control de ese agente, o detenga ese agente y vuelva a iniciar el panel.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The agent is gone (%1). Below stands what it said last; HAProxy keeps what it last heard. The panel tries to reach it every second.</source>
        <translation>Se ha perdido el agente (%1). Abajo está lo último que dijo; HAProxy conserva lo último que recibió. El panel intenta llegar a él cada segundo.</translation>
    </message>
    <message>
        <source>No agent answers at %1 (%2). The panel tries to reach it every second.</source>
        <translation>Ningún agente responde en %1 (%2). El panel intenta llegar a él cada segundo.</translation>
    </message>
    <message>
        <source>On a machine with systemd, “systemctl status sluiced” tells what is the matter.</source>
        <translation>En un equipo con systemd, “systemctl status sluiced” dice qué ocurre.</translation>
    </message>
    <message>
        <source>If it does not come back, close the panel and start it again.</source>
        <translation>Si no vuelve, cierre el panel e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Another agent, %1, answers HAProxy on %2, so nothing that is forced here reaches anybody. This one keeps trying. To see that one instead, start the panel with “--connect” and the path of its control socket.</source>
        <translation>Otro agente, %1, responde a HAProxy en %2, así que nada de lo forzado aquí llega a nadie. Este sigue intentándolo. Para ver aquel en su lugar, inicie el panel con “--connect” y la ruta de su socket de control.</translation>
    </message>
    <message>
        <source>Another program has %1, so HAProxy gets no answer there. Stop that program (“ss -ltnp sport = :%2” names it), or set another listen.port in %3. The agent keeps trying.</source>
        <translation>Otro programa ocupa %1, así que HAProxy no recibe respuesta ahí. Detenga ese programa (“ss -ltnp sport = :%2” lo nombra), o ponga otro listen.port en %3. El agente sigue intentándolo.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1, so HAProxy gets no answer there. Bring the address up, or correct listen.addresses in %2. The agent keeps trying.</source>
        <translation>Este equipo no tiene la dirección %1, así que HAProxy no recibe respuesta ahí. Active la dirección, o corrija listen.addresses en %2. El agente sigue intentándolo.</translation>
    </message>
    <message>
        <source>The agent cannot listen on %1: %2. HAProxy gets no answer there. See [listen] in %3. The agent keeps trying.</source>
        <translation>El agente no puede escuchar en %1: %2. HAProxy no recibe respuesta ahí. Véase [listen] en %3. El agente sigue intentándolo.</translation>
    </message>
    <message>
        <source>The record of what was forced is lost%1. HAProxy may still hold a drain or maint, so the agent says nothing about it until you decide: force Maint, or say “ready” so that the server takes visitors again.</source>
        <translation>Se ha perdido el registro de lo forzado%1. HAProxy aún puede conservar un drain o maint, así que el agente no dice nada al respecto hasta que se decida: fuerce maint, o diga “ready” para que el servidor vuelva a recibir visitantes.</translation>
    </message>
    <message>
        <source>What is forced could not be saved%1. It is in force, but would not survive a restart of the agent. Make room on the disk, or make the state directory writable.</source>
        <translation>Lo forzado no se pudo guardar%1. Está en vigor, pero no sobreviviría a un reinicio del agente. Libere espacio en el disco, o dé permiso de escritura en el directorio de estado.</translation>
    </message>
    <message>
        <source>The settings have an error, so others are in force: %1. Correct it, then restart the agent.</source>
        <translation>Los ajustes tienen un error, así que rigen otros: %1. Corríjalo y reinicie el agente.</translation>
    </message>
    <message>
        <source>“%1” cannot be measured: %2. Without it no weight is said, and HAProxy keeps the weight it has.</source>
        <translation>“%1” no se puede medir: %2. Sin ello no se dice ningún peso, y HAProxy conserva el peso que tiene.</translation>
    </message>
    <message>
        <source>This agent runs for the first time. If an earlier one left the server in MAINT or DRAIN at HAProxy, “Say ready” brings it back.</source>
        <translation>Este agente se ejecuta por primera vez. Si uno anterior dejó el servidor en MAINT o DRAIN en HAProxy, “Decir ready” lo recupera.</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer.</source>
        <translation>%1 consultó y no está permitido, así que no recibió respuesta.</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer (refused so far: %2).</source>
        <translation>%1 consultó y no está permitido, así que no recibió respuesta (rechazados hasta ahora: %2).</translation>
    </message>
    <message>
        <source>If it is a load balancer of yours, allow it here or in listen.allow in %1.</source>
        <translation>Si es un balanceador de carga suyo, permítalo aquí o en listen.allow, en %1.</translation>
    </message>
    <message>
        <source>An agent now runs in the background of this machine (version %1), and this panel still has its own; only one of them can answer HAProxy.</source>
        <translation>Ahora hay un agente en segundo plano en este equipo (versión %1), y este panel sigue con el suyo; solo uno de los dos puede responder a HAProxy.</translation>
    </message>
    <message>
        <source>To hand over what is forced and owed, you (%1) need the right to operate it: members of the group “sluicekeeper” have it.</source>
        <translation>Para ceder lo forzado y lo pendiente, este usuario (%1) necesita permiso para operarlo: lo tienen los miembros del grupo “sluicekeeper”.</translation>
    </message>
    <message>
        <source>“Hand over” gives it what is forced and what load balancers still have to hear, and ends the one in this panel.</source>
        <translation>“Ceder” le da lo forzado y lo que los balanceadores de carga aún tienen que recibir, y termina el de este panel.</translation>
    </message>
</context>
<context>
    <name>sluice::WeightDialog</name>
    <message>
        <source>Force weight</source>
        <translation>Forzar peso</translation>
    </message>
    <message>
        <source>Force the weight of “%1”</source>
        <translation>Forzar el peso de “%1”</translation>
    </message>
    <message>
        <source>&amp;Force weight</source>
        <translation>&amp;Forzar peso</translation>
    </message>
    <message>
        <source>Weight in percent</source>
        <translation>Peso en porcentaje</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <translation>&amp;Peso:</translation>
    </message>
    <message>
        <source>That is weight 0 at HAProxy: no new visitors; those that stick to this server still come.</source>
        <translation>Eso es peso 0 en HAProxy: sin visitantes nuevos; los ya ligados a este servidor siguen llegando.</translation>
    </message>
    <message>
        <source>That is weight %1 at HAProxy, where the server line says %2.</source>
        <translation>Eso es peso %1 en HAProxy, donde la línea server dice %2.</translation>
    </message>
</context>
<context>
    <name>sluice::WhyDialog</name>
    <message>
        <source>Why this reply</source>
        <translation>Por qué esta respuesta</translation>
    </message>
    <message>
        <source>At %1: “%2”</source>
        <comment>time, service</comment>
        <translation>El %1: “%2”</translation>
    </message>
    <message>
        <source>Now: “%1”</source>
        <translation>Ahora: “%1”</translation>
    </message>
    <message>
        <source>Before the agent was gone: “%1”</source>
        <translation>Antes de perderse el agente: “%1”</translation>
    </message>
</context>
<context>
    <name>sluice::WhySteps</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least and most, with percent signs</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>Fuente “%1”</translation>
    </message>
    <message>
        <source>How much of it is left.</source>
        <translation>Esto es lo que queda de ella.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>It was not measured yet.</source>
        <translation>Aún no se ha medido.</translation>
    </message>
    <message>
        <source>Least and most within that minute.</source>
        <translation>Mínimo y máximo en ese minuto.</translation>
    </message>
    <message>
        <source>CPU idle</source>
        <translation>CPU libre</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Advertised weight</source>
        <translation>Peso anunciado</translation>
    </message>
    <message>
        <source>How much of this server is left: what the sources say together.</source>
        <translation>Cuánto queda de este servidor: lo que dicen juntas las fuentes.</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Follows load quickly when it comes, and slowly when it goes.</source>
        <translation>Sigue rápido la carga que llega, y despacio la que se va.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>The weight that the settings give for that availability.</source>
        <translation>El peso que los ajustes dan a esa disponibilidad.</translation>
    </message>
    <message>
        <source>Steadied</source>
        <translation>Estabilizado</translation>
    </message>
    <message>
        <source>Small changes are left out, so that the weight does not tremble.</source>
        <translation>Los cambios pequeños se omiten, para que el peso no tiemble.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>The weight still rises, because the agent has just started.</source>
        <translation>El peso aún sube, porque el agente acaba de iniciarse.</translation>
    </message>
    <message>
        <source>Automatic weight</source>
        <translation>Peso automático</translation>
    </message>
    <message>
        <source>Kept between the floor and the ceiling of the settings.</source>
        <translation>Mantenido entre el suelo y el techo de los ajustes.</translation>
    </message>
    <message>
        <source>Forced weight</source>
        <translation>Peso forzado</translation>
    </message>
    <message>
        <source>Somebody forced it; it takes the automatic weight&apos;s place.</source>
        <translation>Alguien lo forzó; ocupa el lugar del peso automático.</translation>
    </message>
    <message>
        <source>At HAProxy</source>
        <translation>En HAProxy</translation>
    </message>
    <message>
        <source>Of the weight %1 in the server line, rounded down.</source>
        <translation>Del peso %1 de la línea server, redondeado hacia abajo.</translation>
    </message>
</context>
<context>
    <name>sluice::WhyText</name>
    <message>
        <source>This is what a load balancer is told now that is owed nothing.</source>
        <translation>Esto es lo que se dice ahora a un balanceador de carga sin nada pendiente.</translation>
    </message>
    <message>
        <source>This was sent to %1 at %2.</source>
        <translation>Esto se envió a %1 a las %2.</translation>
    </message>
    <message>
        <source>No probe of that moment is listed any more. This is put together from what was recorded, by the agent&apos;s own rule, for a load balancer that was owed nothing.</source>
        <translation>Ya no figura ningún sondeo de ese momento. Esto se compone a partir de lo registrado, con la regla del propio agente, para un balanceador de carga sin nada pendiente.</translation>
    </message>
    <message>
        <source>What was said then is not known any more.</source>
        <translation>Ya no se sabe qué se dijo entonces.</translation>
    </message>
    <message>
        <source>The reply: no probe near that moment is listed any more, and too little was recorded to say what it would have been.</source>
        <translation>La respuesta: ya no figura ningún sondeo cerca de ese momento, y se registró demasiado poco para decir cuál habría sido.</translation>
    </message>
    <message>
        <source>The steps from the availability to the weight: the agent does not record them, and with the settings of now they lead elsewhere.</source>
        <translation>Los pasos de la disponibilidad al peso: el agente no los registra, y con los ajustes de ahora llevan a otro resultado.</translation>
    </message>
    <message>
        <source>The single seconds: beyond an hour, least and most of each minute are kept.</source>
        <translation>Los segundos sueltos: más allá de una hora se conservan el mínimo y el máximo de cada minuto.</translation>
    </message>
    <message>
        <source>The load: nothing was measured near that moment, or it is not kept any more.</source>
        <translation>La carga: no se midió nada cerca de ese momento, o ya no se conserva.</translation>
    </message>
    <message>
        <source>What was forced: the agent that runs now had not started. The history has who did what.</source>
        <translation>Lo que estaba forzado: el agente que se ejecuta ahora no se había iniciado. El historial dice quién hizo qué.</translation>
    </message>
    <message>
        <source>What each load balancer was owed then: that is not recorded.</source>
        <translation>Qué tenía pendiente entonces cada balanceador de carga: eso no se registra.</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>(an empty line)</source>
        <translation>(una línea vacía)</translation>
    </message>
    <message>
        <source>An empty line changes nothing: HAProxy keeps what it last heard.</source>
        <translation>Una línea vacía no cambia nada: HAProxy conserva lo último que recibió.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>What it does at HAProxy</source>
        <translation>Qué hace en HAProxy</translation>
    </message>
    <message>
        <source>What it leaves alone</source>
        <translation>Qué no toca</translation>
    </message>
    <message>
        <source>What a reply does not say stays at HAProxy as it last heard it.</source>
        <translation>Lo que una respuesta no dice queda en HAProxy como lo recibió por última vez.</translation>
    </message>
    <message>
        <source>From the load to the weight</source>
        <translation>De la carga al peso</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>No se sabe nada de ello.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forzado</translation>
    </message>
    <message>
        <source>Nothing is forced.</source>
        <translation>No hay nada forzado.</translation>
    </message>
    <message>
        <source>Nothing, as far as is recorded.</source>
        <translation>Nada, según lo registrado.</translation>
    </message>
    <message>
        <source>By whom and why is not among what the panel has read.</source>
        <translation>Por quién y por qué no está en lo que el panel ha leído.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Nothing: every load balancer has heard all that had to be taken back.</source>
        <translation>Nada: todos los balanceadores de carga han recibido cuanto había que retirar.</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>Ya no se sabe</translation>
    </message>
</context>
</TS>
