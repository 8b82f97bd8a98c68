<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>sluice::AgentDetails</name>
    <message>
        <source>Runs in the background of this machine, also without a panel (sluiced)</source>
        <translation>Tourne en arrière-plan sur cette machine, même sans panneau (sluiced)</translation>
    </message>
    <message>
        <source>Built into this panel: it ends with it</source>
        <translation>Intégré à ce panneau : il se termine avec lui</translation>
    </message>
    <message>
        <source>Built into another panel of yours: it ends with that one</source>
        <translation>Intégré à un autre de vos panneaux : il se termine avec lui</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Processus %1</translation>
    </message>
    <message>
        <source>Process not known</source>
        <translation>Processus inconnu</translation>
    </message>
    <message>
        <source>%1, since %2 (%3)</source>
        <comment>process, time, so long</comment>
        <translation>%1, depuis %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (control protocol %2)</source>
        <translation>%1 (protocole de contrôle %2)</translation>
    </message>
    <message>
        <source>%1 since it started</source>
        <translation>%1 depuis le démarrage</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1, refusées : %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>None has answered yet</source>
        <translation>Aucun n’a encore répondu</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>Socket de contrôle</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Gone: it does not answer</source>
        <translation>Disparu : il ne répond pas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation>Vous connaît comme</translation>
    </message>
    <message>
        <source>Which agent this is</source>
        <translation>De quel agent il s’agit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sluice::AllowDialog</name>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Autoriser</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>&amp;Copier la ligne</translation>
    </message>
    <message>
        <source>Allow an address</source>
        <translation>Autoriser une adresse</translation>
    </message>
    <message>
        <source>Answer the probes of %1?</source>
        <translation>Répondre aux sondes de %1 ?</translation>
    </message>
    <message>
        <source>It asked and is not on the agent&apos;s list, so it got no answer. Whoever may ask learns how busy this server is, and what is forced.</source>
        <translation>Elle a demandé et n’est pas sur la liste de l’agent : elle n’a donc pas eu de réponse. Qui a le droit de demander apprend à quel point ce serveur est occupé et ce qui est forcé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The line in %1, under [listen]:</source>
        <translation>La ligne dans %1, sous [listen] :</translation>
    </message>
    <message>
        <source>The agent did not do it: %1.</source>
        <translation>L’agent ne l’a pas fait : %1.</translation>
    </message>
    <message>
        <source>Who may ask is changed from here only by root and by the agent&apos;s own user.</source>
        <translation>D’ici, seuls root et l’utilisateur de l’agent changent qui a le droit de demander.</translation>
    </message>
    <message>
        <source>This agent is older than the panel and takes no settings from it.</source>
        <translation>Cet agent est plus ancien que le panneau et n’accepte pas de réglages de sa part.</translation>
    </message>
    <message>
        <source>Write this line into %1, under [listen], and have the agent read it: “systemctl reload sluiced”, or start it again.</source>
        <translation>Écrivez cette ligne dans %1, sous [listen], et faites-la lire à l’agent : « systemctl reload sluiced », ou redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>sluice::BalancerWords</name>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>%1 after release</source>
        <translation>%1 après la levée</translation>
    </message>
    <message>
        <source>%1: heard %2 times, soon over</source>
        <translation>%1 : entendu %2 fois, bientôt fini</translation>
    </message>
    <message>
        <source>%1: heard %2 of %3</source>
        <translation>%1 : entendu %2 fois sur %3</translation>
    </message>
    <message>
        <source>kept DOWN while HAProxy checks the service</source>
        <translation>maintenu DOWN pendant que HAProxy contrôle le service</translation>
    </message>
    <message>
        <source>asks less often than before: one of several processes may be away</source>
        <translation>demande moins souvent qu’avant : l’un de plusieurs processus est peut-être absent</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Nobody is asking: HAProxy keeps what it last heard (%1).</source>
        <translation>Personne ne demande : HAProxy garde ce qu’il a entendu en dernier (%1).</translation>
    </message>
    <message>
        <source>Nobody is asking: HAProxy keeps what it last heard.</source>
        <translation>Personne ne demande : HAProxy garde ce qu’il a entendu en dernier.</translation>
    </message>
    <message>
        <source>Asked by one load balancer, last %1.</source>
        <translation>Un répartiteur de charge demande, dernière fois %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asked by %n load balancers, last %1.</source>
        <translation>
            <numerusform>Un répartiteur de charge demande, dernière fois %1.</numerusform>
            <numerusform>%n répartiteurs de charge demandent, dernière fois %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::BalancersModel</name>
    <message>
        <source>not since the agent started</source>
        <translation>pas depuis le démarrage de l’agent</translation>
    </message>
    <message>
        <source>silent, last %1</source>
        <translation>muet, dernière fois %1</translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation>n’envoie rien</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none: it is not allowed</source>
        <translation>aucune : non autorisé</translation>
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
        <translation>Service</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondes</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Dern. réponse</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
</context>
<context>
    <name>sluice::BelievedModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation>n’envoie rien</translation>
    </message>
    <message>
        <source>was %1 until %2</source>
        <comment>status, so long ago</comment>
        <translation>était %1, changé %2</translation>
    </message>
    <message numerus="yes">
        <source>Made from the %n replies that it fetched, and from nothing else: it knows of no health check there and of no operator.</source>
        <translation>
            <numerusform>Déduit de la seule réponse qu’il a reçue, et de rien d’autre : les contrôles de santé et les opérateurs de là-bas n’y figurent pas.</numerusform>
            <numerusform>Déduit des %n réponses qu’il a reçues, et de rien d’autre : les contrôles de santé et les opérateurs de là-bas n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from the replies that each load balancer fetched: no health checks, no operators.</source>
        <translation>Déduit des réponses que chaque répartiteur de charge a reçues : ni contrôles de santé, ni opérateurs.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Répartiteur</translation>
    </message>
    <message>
        <source>agent-send</source>
        <translation>agent-send</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>État là-bas</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Maxconn</source>
        <translation>Maxconn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>sluice::ChartLegend</name>
    <message>
        <source>Show or hide this line</source>
        <translation>Afficher ou masquer cette courbe</translation>
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
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Advertised weight</source>
        <translation>Poids annoncé</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
    <message>
        <source>CPU idle %1</source>
        <translation>CPU libre %1</translation>
    </message>
    <message>
        <source>CPU idle not known</source>
        <translation>CPU libre inconnu</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Disponibilité %1</translation>
    </message>
    <message>
        <source>Availability not known</source>
        <translation>Disponibilité inconnue</translation>
    </message>
    <message>
        <source>Advertised weight %1</source>
        <translation>Poids annoncé %1</translation>
    </message>
    <message>
        <source>No weight advertised</source>
        <translation>Aucun poids annoncé</translation>
    </message>
    <message>
        <source>Connections %1</source>
        <translation>Connexions %1</translation>
    </message>
    <message>
        <source>Connections not known</source>
        <translation>Connexions inconnues</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <comment>its kind, percent</comment>
        <translation>Source %1 : %2</translation>
    </message>
    <message>
        <source>Source %1 not known</source>
        <translation>Source %1 inconnue</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>sluice::ChartSpanWords</name>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>10 dernières min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>sluice::ChartWords</name>
    <message>
        <source>Forced: %1</source>
        <translation>Forcé : %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, least, most, each with its unit</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
</context>
<context>
    <name>sluice::CloseDialog</name>
    <message>
        <source>•  and one more.</source>
        <translation>•  et un de plus.</translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more.</source>
        <translation>
            <numerusform>•  et %n de plus.</numerusform>
            <numerusform>•  et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Release first, then quit</source>
        <translation>&amp;Lever d’abord, puis quitter</translation>
    </message>
    <message>
        <source>&amp;Leave it so and quit</source>
        <translation>Laisser ainsi et &amp;quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>HAProxy keeps what it was told until the agent takes it back.</source>
        <translation>HAProxy garde ce qui lui a été dit jusqu’à ce que l’agent le reprenne.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>&amp;Continuer dans la barre système</translation>
    </message>
    <message>
        <source>&amp;Keep running, minimised</source>
        <translation>&amp;Continuer, fenêtre réduite</translation>
    </message>
    <message>
        <source>The agent ends with this panel. At HAProxy something would stay behind:</source>
        <translation>L’agent se termine avec ce panneau. Il resterait quelque chose chez HAProxy :</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Releasing. The load balancers still have to hear it:</source>
        <translation>Levée en cours. Les répartiteurs de charge doivent encore l’entendre :</translation>
    </message>
    <message>
        <source>The panel quits by itself as soon as they have. What is released stays so if you do not quit.</source>
        <translation>Le panneau se ferme de lui-même dès que c’est fait. Ce qui est levé le reste même si vous ne quittez pas.</translation>
    </message>
</context>
<context>
    <name>sluice::ConfigFinding</name>
    <message>
        <source>There is no server line here.</source>
        <translation>Il n’y a pas de ligne server ici.</translation>
    </message>
    <message>
        <source>Paste the backend or listen section whose servers should ask the agent.</source>
        <translation>Collez la section backend ou listen dont les serveurs doivent interroger l’agent.</translation>
    </message>
    <message>
        <source>No server here asks an agent.</source>
        <translation>Aucun serveur ici n’interroge un agent.</translation>
    </message>
    <message>
        <source>Add agent-check agent-port %1 to the server line.</source>
        <translation>Ajoutez agent-check agent-port %1 à la ligne server.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed; HAProxy refuses the file.</source>
        <translation>Un guillemet est ouvert et jamais fermé ; HAProxy refuse le fichier.</translation>
    </message>
    <message>
        <source>Close the quote at the end of the text.</source>
        <translation>Fermez le guillemet à la fin du texte.</translation>
    </message>
    <message>
        <source>agent-check has no agent-port: HAProxy has nobody to ask and refuses the file.</source>
        <translation>agent-check n’a pas d’agent-port : HAProxy n’a personne à interroger et refuse le fichier.</translation>
    </message>
    <message>
        <source>Add agent-port %1 to the line.</source>
        <translation>Ajoutez agent-port %1 à la ligne.</translation>
    </message>
    <message>
        <source>HAProxy asks port %1, but the agent listens on %2.</source>
        <translation>HAProxy demande au port %1, mais l’agent écoute sur %2.</translation>
    </message>
    <message>
        <source>Write agent-port %3.</source>
        <translation>Écrivez agent-port %3.</translation>
    </message>
    <message>
        <source>No server here is asked at an address of this machine (%1).</source>
        <translation>Aucun serveur ici n’est interrogé à une adresse de cette machine (%1).</translation>
    </message>
    <message>
        <source>Write the address of this machine into the server line, or add agent-addr %2 to it.</source>
        <translation>Écrivez l’adresse de cette machine dans la ligne server, ou ajoutez-y agent-addr %2.</translation>
    </message>
    <message>
        <source>The server is %1, where no agent listens: HAProxy would ask the agent there.</source>
        <translation>Le serveur est %1, où aucun agent n’écoute : c’est là que HAProxy interrogerait l’agent.</translation>
    </message>
    <message>
        <source>Add agent-addr and the IP address at which the agent listens.</source>
        <translation>Ajoutez agent-addr et l’adresse IP à laquelle l’agent écoute.</translation>
    </message>
    <message>
        <source>The agent is asked at %1, the addr of the health check, and not at the server&apos;s own address.</source>
        <translation>L’agent est interrogé à %1, l’addr du contrôle de santé, et non à l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Add agent-addr with the address of the machine whose load counts, if that is another.</source>
        <translation>Ajoutez agent-addr avec l’adresse de la machine dont la charge compte, si c’en est une autre.</translation>
    </message>
    <message>
        <source>The line has no weight, so it is 1, and every percent below 100 becomes weight 0: no new traffic.</source>
        <translation>La ligne n’a pas de weight : le poids est donc 1, et tout pourcentage inférieur à 100 devient le poids 0 : pas de nouveau trafic.</translation>
    </message>
    <message>
        <source>Add weight %1.</source>
        <translation>Ajoutez weight %1.</translation>
    </message>
    <message>
        <source>With weight 1 every percent below 100 becomes weight 0: no new traffic.</source>
        <translation>Avec weight 1, tout pourcentage inférieur à 100 devient le poids 0 : pas de nouveau trafic.</translation>
    </message>
    <message>
        <source>Write weight %1.</source>
        <translation>Écrivez weight %1.</translation>
    </message>
    <message>
        <source>With weight 0 every percent is 0: the server never gets new traffic, whatever the agent says.</source>
        <translation>Avec weight 0, tout pourcentage vaut 0 : le serveur ne reçoit jamais de nouveau trafic, quoi que dise l’agent.</translation>
    </message>
    <message>
        <source>With weight %1 the percent is cut to whole steps, and everything below %2 % becomes weight 0.</source>
        <translation>Avec weight %1, le pourcentage est réduit à des pas entiers, et tout ce qui est sous %2 % devient le poids 0.</translation>
    </message>
    <message>
        <source>Write weight %3, in the same proportion for the other servers of the backend.</source>
        <translation>Écrivez weight %3, et dans la même proportion pour les autres serveurs du backend.</translation>
    </message>
    <message>
        <source>balance %1 takes only 0 % and 100 %: HAProxy ignores every weight between.</source>
        <translation>balance %1 n’accepte que 0 % et 100 % : HAProxy ignore tout poids intermédiaire.</translation>
    </message>
    <message>
        <source>Use balance roundrobin or leastconn, add hash-type consistent to a hash, or set algorithm = &quot;static&quot; for the service in the agent&apos;s settings.</source>
        <translation>Utilisez balance roundrobin ou leastconn, ajoutez hash-type consistent à un hachage, ou réglez algorithm = &quot;static&quot; pour le service dans les réglages de l’agent.</translation>
    </message>
    <message>
        <source>Without check HAProxy sends traffic to a dead service for as long as the agent answers.</source>
        <translation>Sans check, HAProxy envoie du trafic à un service mort tant que l’agent répond.</translation>
    </message>
    <message>
        <source>Add check to the line.</source>
        <translation>Ajoutez check à la ligne.</translation>
    </message>
    <message>
        <source>disabled starts the server in MAINT. An up or a weight of the agent does not end that, but its ready does.</source>
        <translation>disabled démarre le serveur en MAINT. Un up ou un poids de l’agent n’y met pas fin, mais son ready le fait.</translation>
    </message>
    <message>
        <source>Take disabled away once the server may have traffic.</source>
        <translation>Enlevez disabled dès que le serveur peut recevoir du trafic.</translation>
    </message>
    <message>
        <source>The agent says ready for %1 s and %2 probes; at agent-inter %3 s that takes %4 s.</source>
        <translation>L’agent dit ready pendant %1 s et %2 sondes ; avec agent-inter %3 s, cela prend %4 s.</translation>
    </message>
    <message>
        <source>Write agent-inter 2s, or accept that ready is said for longer.</source>
        <translation>Écrivez agent-inter 2s, ou acceptez que ready soit dit plus longtemps.</translation>
    </message>
    <message>
        <source>HAProxy waits %1 ms for the answer, which may take %2 ms: it gives up on some or all probes.</source>
        <translation>HAProxy attend la réponse %1 ms, alors qu’elle peut prendre %2 ms : il abandonne une partie ou la totalité des sondes.</translation>
    </message>
    <message>
        <source>Write agent-inter 2s, and no timeout check below 1s.</source>
        <translation>Écrivez agent-inter 2s, et pas de timeout check inférieur à 1s.</translation>
    </message>
    <message>
        <source>After a maint the agent holds the server down for %1 s, but HAProxy may need %2 s to find a dead service.</source>
        <translation>Après un maint, l’agent garde le serveur down pendant %1 s, mais HAProxy peut mettre %2 s à découvrir un service mort.</translation>
    </message>
    <message>
        <source>Set reply.return_check of the agent to %2s, or shorten inter.</source>
        <translation>Réglez reply.return_check de l’agent sur %2s, ou raccourcissez inter.</translation>
    </message>
    <message>
        <source>After every down or maint the weight rises over %1 s: so long it is less than the agent says.</source>
        <translation>Après chaque down ou maint, le poids remonte en %1 s : pendant ce temps, il est inférieur à ce que dit l’agent.</translation>
    </message>
    <message>
        <source>Take slowstart away if the agent&apos;s own smoothing is enough.</source>
        <translation>Enlevez slowstart si le lissage de l’agent suffit.</translation>
    </message>
    <message>
        <source>init-state %1 without check: only an up of the agent brings the server UP, a weight alone never does.</source>
        <translation>init-state %1 sans check : seul un up de l’agent met le serveur UP, un poids seul ne le fait jamais.</translation>
    </message>
    <message>
        <source>Add check, and keep reply.style = &quot;complete&quot; in the agent&apos;s settings.</source>
        <translation>Ajoutez check, et gardez reply.style = &quot;complete&quot; dans les réglages de l’agent.</translation>
    </message>
    <message>
        <source>Without agent-send the agent cannot tell load balancers behind one address apart, nor two servers of one.</source>
        <translation>Sans agent-send, l’agent ne peut distinguer ni des répartiteurs de charge derrière une même adresse, ni deux serveurs d’un même répartiteur.</translation>
    </message>
    <message>
        <source>Add agent-send &quot;&lt;load balancer&gt; &lt;backend&gt;/&lt;server&gt;\n&quot; to every server line.</source>
        <translation>Ajoutez agent-send &quot;&lt;répartiteur&gt; &lt;backend&gt;/&lt;server&gt;\n&quot; à chaque ligne server.</translation>
    </message>
    <message>
        <source>Other servers have agent-send and this one has none: HAProxy then asks this one 200 ms late, and at a short agent-inter not at all.</source>
        <translation>D’autres serveurs ont agent-send et celui-ci n’en a pas : HAProxy interroge alors celui-ci 200 ms plus tard, et pas du tout si agent-inter est court.</translation>
    </message>
    <message>
        <source>Add agent-send %1 to the line.</source>
        <translation>Ajoutez agent-send %1 à la ligne.</translation>
    </message>
    <message>
        <source>agent-send has no line end, so the agent has to wait before it knows that nothing more comes.</source>
        <translation>agent-send n’a pas de fin de ligne : l’agent doit attendre avant de savoir que rien ne suit.</translation>
    </message>
    <message>
        <source>Write agent-send %1 with \n at the end, in double quotes: between single ones \n is no line end.</source>
        <translation>Écrivez agent-send %1 avec \n à la fin, entre guillemets doubles : entre guillemets simples, \n n’est pas une fin de ligne.</translation>
    </message>
    <message>
        <source>agent-send has more than one line; the agent knows a load balancer by one.</source>
        <translation>agent-send contient plus d’une ligne ; l’agent reconnaît un répartiteur de charge à une seule.</translation>
    </message>
    <message>
        <source>Write agent-send %1.</source>
        <translation>Écrivez agent-send %1.</translation>
    </message>
    <message>
        <source>%1 sends the same agent-send line to the same agent, which then takes both for one.</source>
        <translation>%1 envoie la même ligne agent-send au même agent, qui les prend alors tous deux pour un seul.</translation>
    </message>
    <message>
        <source>Give each server a line of its own, such as agent-send %2.</source>
        <translation>Donnez à chaque serveur sa propre ligne, par exemple agent-send %2.</translation>
    </message>
</context>
<context>
    <name>sluice::ConnectDialog</name>
    <message>
        <source>Nothing is wrong as far as the agent is concerned. Whether HAProxy accepts the file as a whole, “haproxy -c -f FILE” tells.</source>
        <translation>Rien à redire en ce qui concerne l’agent. Si HAProxy accepte le fichier dans son ensemble, seul « haproxy -c -f FICHIER » le dit.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Connect HAProxy</source>
        <translation>Brancher HAProxy</translation>
    </message>
    <message>
        <source>&amp;Lines to paste</source>
        <translation>&amp;Lignes à coller</translation>
    </message>
    <message>
        <source>Chec&amp;k a configuration</source>
        <translation>&amp;Vérifier une configuration</translation>
    </message>
    <message>
        <source>Name of the load balancer</source>
        <translation>Nom du répartiteur de charge</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Répartiteur</translation>
    </message>
    <message>
        <source>Lines for HAProxy</source>
        <translation>Lignes pour HAProxy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Pour :</translation>
    </message>
    <message>
        <source>&amp;Name of this load balancer, each has its own:</source>
        <translation>&amp;Nom de ce répartiteur de charge, chacun a le sien :</translation>
    </message>
    <message>
        <source>Why each word stands there</source>
        <translation>Pourquoi chaque mot est là</translation>
    </message>
    <message>
        <source>Configuration of HAProxy</source>
        <translation>Configuration de HAProxy</translation>
    </message>
    <message>
        <source>haproxy.cfg, or the backend of this server</source>
        <translation>haproxy.cfg, ou le backend de ce serveur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>&amp;Paste what HAProxy has. It stays in this window.</source>
        <translation>C&amp;ollez ce que HAProxy a. Cela reste dans cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;What was found:</source>
        <translation>Con&amp;stats :</translation>
    </message>
    <message>
        <source>Probe &amp;me now</source>
        <translation>&amp;Me sonder</translation>
    </message>
</context>
<context>
    <name>sluice::CurveEditor</name>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Weight curve</source>
        <translation>Courbe de poids</translation>
    </message>
    <message>
        <source>Arrow keys choose a point; with Ctrl they move it. Up and down change its weight, Insert adds one, Delete removes it.</source>
        <translation>Les flèches choisissent un point ; avec Ctrl, elles le déplacent. Haut et bas changent son poids, Inser en ajoute un, Suppr l’enlève.</translation>
    </message>
    <message>
        <source>Points of the weight curve</source>
        <translation>Points de la courbe de poids</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
</context>
<context>
    <name>sluice::CurvePointsModel</name>
    <message>
        <source>availability %1 percent</source>
        <translation>disponibilité %1 pour cent</translation>
    </message>
    <message>
        <source>weight %1 percent</source>
        <translation>poids %1 pour cent</translation>
    </message>
    <message>
        <source>Available, %</source>
        <translation>Disponible, %</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Poids, %</translation>
    </message>
    <message>
        <source>Expected is a weight from 0 to %1 percent.</source>
        <translation>Il faut un poids de 0 à %1 pour cent.</translation>
    </message>
    <message>
        <source>Expected is an availability above %1 and below %2 percent, its neighbours.</source>
        <translation>Il faut une disponibilité supérieure à %1 et inférieure à %2 pour cent, celles des points voisins.</translation>
    </message>
    <message>
        <source>Expected is an availability above %1 and up to 100 percent.</source>
        <translation>Il faut une disponibilité supérieure à %1 et d’au plus 100 pour cent.</translation>
    </message>
    <message>
        <source>Expected is an availability from 0 and below %1 percent.</source>
        <translation>Il faut une disponibilité d’au moins 0 et inférieure à %1 pour cent.</translation>
    </message>
    <message>
        <source>Expected is an availability from 0 to 100 percent.</source>
        <translation>Il faut une disponibilité de 0 à 100 pour cent.</translation>
    </message>
</context>
<context>
    <name>sluice::CurveView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>available, %</source>
        <translation>disponible, %</translation>
    </message>
    <message>
        <source>floor %1 %</source>
        <translation>plancher %1 %</translation>
    </message>
    <message>
        <source>ceiling %1 %</source>
        <translation>plafond %1 %</translation>
    </message>
    <message>
        <source>now %1 %</source>
        <translation>actuel %1 %</translation>
    </message>
</context>
<context>
    <name>sluice::CurveWords</name>
    <message>
        <source>The weight is always %1 %.</source>
        <translation>Le poids est toujours de %1 %.</translation>
    </message>
    <message>
        <source>With less than %1 % available the weight is %2 %.</source>
        <translation>Avec moins de %1 % de disponible, le poids est de %2 %.</translation>
    </message>
    <message>
        <source>From %1 % on it is %2 %.</source>
        <translation>À partir de %1 %, il est de %2 %.</translation>
    </message>
    <message>
        <source>With %1 % available or less the weight is %2 %.</source>
        <translation>Avec %1 % de disponible ou moins, le poids est de %2 %.</translation>
    </message>
    <message>
        <source>From there it goes in a straight line to %2 % at %1 %.</source>
        <translation>De là, il va en ligne droite jusqu’à %2 % à %1 %.</translation>
    </message>
    <message>
        <source>Above that it stays.</source>
        <translation>Au-dessus, il ne change plus.</translation>
    </message>
    <message>
        <source>The weight is always 100 %, because HAProxy takes only 0 and 100 here.</source>
        <translation>Le poids est toujours de 100 %, car HAProxy n’accepte ici que 0 et 100.</translation>
    </message>
    <message>
        <source>There is no point yet.</source>
        <translation>Il n’y a pas encore de point.</translation>
    </message>
    <message>
        <source>%1 Load alone gives at least %2 % and at most %3 %.</source>
        <translation>%1 La charge seule donne au moins %2 % et au plus %3 %.</translation>
    </message>
    <message>
        <source>How much is available now is not known.</source>
        <translation>La disponibilité actuelle est inconnue.</translation>
    </message>
    <message>
        <source>Now %1 % is available: that gives the weight %2 %.</source>
        <translation>Actuellement, %1 % est disponible : cela donne le poids %2 %.</translation>
    </message>
    <message>
        <source>With a static algorithm HAProxy takes only 0 and 100 %, and load alone never gives 0. So 100 % is always said, and the curve has no effect.</source>
        <translation>Avec un algorithme statique, HAProxy n’accepte que 0 et 100 %, et la charge seule ne donne jamais 0. C’est donc toujours 100 % qui est dit, et la courbe n’a aucun effet.</translation>
    </message>
    <message>
        <source>With “weight 1” on the server line, HAProxy makes 0 of every percent below %1. So the agent says at least %1 %, and load has no effect. Give the server line “weight 100”, and write 100 here.</source>
        <translation>Avec « weight 1 » dans la ligne server, HAProxy ramène à 0 tout pourcentage inférieur à %1. L’agent dit donc au moins %1 %, et la charge n’a aucun effet. Mettez « weight 100 » dans la ligne server, et écrivez 100 ici.</translation>
    </message>
    <message>
        <source>With “weight %1” on the server line, HAProxy makes 0 of every percent below %2. So the agent says at least %2 %, whatever curve and floor say.</source>
        <translation>Avec « weight %1 » dans la ligne server, HAProxy ramène à 0 tout pourcentage inférieur à %2. L’agent dit donc au moins %2 %, quoi que disent la courbe et le plancher.</translation>
    </message>
    <message>
        <source>The curve goes down to 0. The agent says at least %1 %, because load alone must not switch a farm off.</source>
        <translation>La courbe descend jusqu’à 0. L’agent dit au moins %1 %, car la charge seule ne doit pas mettre une ferme hors service.</translation>
    </message>
    <message>
        <source>The ceiling is below the least that the agent says, and has no effect.</source>
        <translation>Le plafond est inférieur au minimum que dit l’agent et n’a aucun effet.</translation>
    </message>
</context>
<context>
    <name>sluice::DemonstrationBalancers</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Maxconn</source>
        <translation>Maxconn</translation>
    </message>
    <message>
        <source>New traffic</source>
        <translation>Nouveau trafic</translation>
    </message>
    <message>
        <source>Its configuration…</source>
        <translation>Sa configuration…</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Doublure</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>The configuration with which HAProxy was started, to be copied</source>
        <translation>La configuration avec laquelle HAProxy a été démarré, à copier</translation>
    </message>
    <message>
        <source>The server, as a load balancer has it</source>
        <translation>Le serveur, tel qu’un répartiteur de charge le voit</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>load balancer, what, value</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>The stand-in asks every 2 s, as HAProxy would, and balances nothing.</source>
        <translation>La doublure demande toutes les 2 s, comme le ferait HAProxy, et ne répartit rien.</translation>
    </message>
    <message>
        <source>The stand-in has not been answered yet.</source>
        <translation>La doublure n’a pas encore eu de réponse.</translation>
    </message>
    <message>
        <source>HAProxy and the stand-in agree.</source>
        <translation>HAProxy et la doublure concordent.</translation>
    </message>
    <message>
        <source>They agree on the state. The weight differs, because each asks every 2 s at a moment of its own.</source>
        <translation>L’état concorde. Le poids diffère, car chacun demande toutes les 2 s à un moment qui lui est propre.</translation>
    </message>
    <message>
        <source>They differ. Somebody may have changed the server in HAProxy itself, or one of them gets no answer.</source>
        <translation>Ils diffèrent. Quelqu’un a peut-être changé le serveur dans HAProxy lui-même, ou l’un des deux n’a pas de réponse.</translation>
    </message>
    <message>
        <source>They differ for a moment: each asks every 2 s at a moment of its own.</source>
        <translation>Différence passagère : chacun demande toutes les 2 s à un moment qui lui est propre.</translation>
    </message>
    <message>
        <source>Stop HAProxy</source>
        <translation>Arrêter HAProxy</translation>
    </message>
    <message>
        <source>Start a real HAProxy</source>
        <translation>Démarrer un vrai HAProxy</translation>
    </message>
    <message>
        <source>A real HAProxy can be started beside it, on loopback only. It ends with this window.</source>
        <translation>Un vrai HAProxy peut être démarré à côté, sur loopback seulement. Il se termine avec cette fenêtre.</translation>
    </message>
    <message>
        <source>HAProxy is starting…</source>
        <translation>HAProxy démarre…</translation>
    </message>
    <message>
        <source>HAProxy runs as process %1. &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt; is answered while the server takes traffic; &lt;a href=&quot;%2stats&quot;&gt;its statistics&lt;/a&gt;.</source>
        <translation>HAProxy tourne comme processus %1. &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt; répond tant que le serveur accepte du trafic ; &lt;a href=&quot;%2stats&quot;&gt;ses statistiques&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>HAProxy is ending…</source>
        <translation>HAProxy se termine…</translation>
    </message>
    <message>
        <source>HAProxy is not installed here. On Debian and Ubuntu “apt install haproxy” installs it, on Fedora “dnf install haproxy”. Then press the button again.</source>
        <translation>HAProxy n’est pas installé ici. Sur Debian et Ubuntu, « apt install haproxy » l’installe, sur Fedora « dnf install haproxy ». Appuyez ensuite de nouveau sur le bouton.</translation>
    </message>
    <message>
        <source>HAProxy has ended. It said: %1</source>
        <translation>HAProxy s’est terminé. Il a dit : %1</translation>
    </message>
</context>
<context>
    <name>sluice::DemonstrationBanner</name>
    <message>
        <source>Demonstration: simulated load. Its agent does not listen yet.</source>
        <translation>Démonstration : charge simulée. Son agent n’écoute pas encore.</translation>
    </message>
    <message>
        <source>Demonstration: simulated load, on %1. Nothing here reaches a real load balancer.</source>
        <translation>Démonstration : charge simulée, sur %1. Rien ici n’atteint un vrai répartiteur de charge.</translation>
    </message>
</context>
<context>
    <name>sluice::EndPicker</name>
    <message>
        <source>Un&amp;til:</source>
        <translation>&amp;Jusqu’à :</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 heures</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>Jusqu’à…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>For ho&amp;w long:</source>
        <translation>D&amp;urée :</translation>
    </message>
</context>
<context>
    <name>sluice::FirstStartPage</name>
    <message>
        <source>Connect HAProxy to this agent</source>
        <translation>Brancher HAProxy à cet agent</translation>
    </message>
    <message>
        <source>This agent tells HAProxy how much traffic this server can take, and nobody asks it yet. Put this line into the server&apos;s backend in HAProxy&apos;s configuration, and reload HAProxy. As soon as HAProxy asks, this page turns into the live view by itself.</source>
        <translation>Cet agent dit à HAProxy combien de trafic ce serveur peut prendre, et personne ne l’interroge encore. Mettez cette ligne dans le backend du serveur, dans la configuration de HAProxy, et rechargez HAProxy. Dès que HAProxy demande, cette page devient d’elle-même la vue en direct.</translation>
    </message>
    <message>
        <source>Server line for HAProxy</source>
        <translation>Ligne server pour HAProxy</translation>
    </message>
    <message>
        <source>&amp;Server line for HAProxy:</source>
        <translation>Ligne &amp;server pour HAProxy :</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the server line</source>
        <translation>Copier la ligne server</translation>
    </message>
    <message>
        <source>&amp;Why each word…</source>
        <translation>&amp;Pourquoi ces mots…</translation>
    </message>
    <message>
        <source>Waiting for the first probe…</source>
        <translation>Attente de la première sonde…</translation>
    </message>
    <message>
        <source>S&amp;how the live view</source>
        <translation>Voir la vue en &amp;direct</translation>
    </message>
    <message>
        <source>Leaves this page (Esc); the line stands in “Connect HAProxy…” too</source>
        <translation>Quitte cette page (Échap) ; la ligne se trouve aussi dans « Brancher HAProxy… »</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer. Is it your load balancer?</source>
        <translation>%1 a demandé sans être autorisé et n’a donc pas eu de réponse. Est-ce votre répartiteur de charge ?</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Autoriser…</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Autoriser %1</translation>
    </message>
</context>
<context>
    <name>sluice::Handover</name>
    <message>
        <source>This panel&apos;s agent could not say what is forced: %1.</source>
        <translation>L’agent de ce panneau n’a pas pu dire ce qui est forcé : %1.</translation>
    </message>
    <message>
        <source>The other agent did not take over: %1. This panel&apos;s agent goes on.</source>
        <translation>L’autre agent n’a pas repris : %1. L’agent de ce panneau continue.</translation>
    </message>
</context>
<context>
    <name>sluice::HaproxyConfigDialog</name>
    <message>
        <source>The configuration of this HAProxy</source>
        <translation>La configuration de ce HAProxy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>sluice::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>Le manuel est en anglais.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Rechercher :</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryChart</name>
    <message>
        <source>Time that the chart shows</source>
        <translation>Durée montrée par le graphique</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Image (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Numbers (CSV)…</source>
        <translation>&amp;Nombres (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Affi&amp;cher :</translation>
    </message>
    <message>
        <source>Let the chart go on (Ctrl+P)</source>
        <translation>Laisser défiler le graphique (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hold the chart (Ctrl+P)</source>
        <translation>Figer le graphique (Ctrl+P)</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation>Figé à %1</translation>
    </message>
    <message>
        <source>something is forced</source>
        <translation>quelque chose est forcé</translation>
    </message>
    <message>
        <source>nothing forced</source>
        <translation>rien de forcé</translation>
    </message>
    <message>
        <source>Weight not known</source>
        <translation>Poids inconnu</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique : %1</translation>
    </message>
    <message>
        <source>%1, “%2”, %3 to %4</source>
        <translation>%1, « %2 », de %3 à %4</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>Le graphique est dans %1.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Exporter les nombres</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>All lines are switched off.</source>
        <translation>Toutes les courbes sont masquées.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré pendant ce temps.</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>a line and what it says now, its least, its most</comment>
        <translation>%1, entre %2 et %3</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryFeed</name>
    <message>
        <source>This agent is older than the panel and does not tell who did what.</source>
        <translation>Cet agent est plus ancien que le panneau et ne dit pas qui a fait quoi.</translation>
    </message>
    <message>
        <source>The agent does not tell who did what: %1.</source>
        <translation>L’agent ne dit pas qui a fait quoi : %1.</translation>
    </message>
    <message>
        <source>What is done now cannot be recorded: %1. Make room on the disk, or make the state directory writable.</source>
        <translation>Ce qui se fait maintenant ne peut pas être consigné : %1. Faites de la place sur le disque, ou rendez le répertoire d’état inscriptible.</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryModel</name>
    <message>
        <source>Force</source>
        <translation>Forcer</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Retour en automatique</translation>
    </message>
    <message>
        <source>Say ready</source>
        <translation>Dire ready</translation>
    </message>
    <message>
        <source>Simulate load</source>
        <translation>Simuler une charge</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Changer les réglages</translation>
    </message>
    <message>
        <source>Read the settings again</source>
        <translation>Relire les réglages</translation>
    </message>
    <message>
        <source>Forget a load balancer</source>
        <translation>Oublier un répartiteur</translation>
    </message>
    <message>
        <source>Hand over to another agent</source>
        <translation>Transmettre à un autre agent</translation>
    </message>
    <message>
        <source>Take over from another agent</source>
        <translation>Reprendre d’un autre agent</translation>
    </message>
    <message>
        <source>The agent starts</source>
        <translation>L’agent démarre</translation>
    </message>
    <message>
        <source>The agent stops</source>
        <translation>L’agent s’arrête</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Le délai est écoulé</translation>
    </message>
    <message>
        <source>The time is over, maint follows</source>
        <translation>Le délai est écoulé, maint suit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>the agent itself</source>
        <translation>l’agent lui-même</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>user, program</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: before → after</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryPlot</name>
    <message>
        <source>%1 ends</source>
        <translation>Fin : %1</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryUndo</name>
    <message>
        <source>Undo…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>Choose what to undo.</source>
        <translation>Choisissez quoi défaire.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Il n’y a rien à remettre.</translation>
    </message>
    <message>
        <source>The service is no longer there.</source>
        <translation>Le service n’existe plus.</translation>
    </message>
    <message>
        <source>Put back what was in force before this</source>
        <translation>Remettre ce qui était en vigueur avant cela</translation>
    </message>
    <message>
        <source>%1 automatic</source>
        <comment>state, weight or maxconn</comment>
        <translation>%1 automatique</translation>
    </message>
    <message>
        <source>It is put back without an end.</source>
        <translation>C’est remis sans fin.</translation>
    </message>
    <message>
        <source>Somebody changed “%1” again since then; that is lost too.</source>
        <translation>Quelqu’un a de nouveau changé « %1 » depuis ; cela est perdu aussi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undo what %1 did at %2, so that on “%3” this is in force: %4?</source>
        <translation>Défaire ce que %1 a fait à %2, de sorte que ceci soit en vigueur sur « %3 » : %4 ?</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Défaire</translation>
    </message>
</context>
<context>
    <name>sluice::InForce</name>
    <message>
        <source>then unlimited</source>
        <translation>puis illimité</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>Maxconn %1, %2</source>
        <comment>forced, afterwards</comment>
        <translation>Maxconn %1, %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Since %1 by %2, until %3.</source>
        <translation>Depuis %1 par %2, jusqu’à %3.</translation>
    </message>
    <message>
        <source>Since %1 by %2, no end.</source>
        <translation>Depuis %1 par %2, sans fin.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison : %1</translation>
    </message>
    <message>
        <source>It also ends a drain or maint that an operator set on the load balancer meanwhile.</source>
        <translation>Met fin aussi à un drain ou maint qu’un opérateur a posé entre-temps sur le répartiteur de charge.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Back to automatic, this one only</source>
        <translation>Retour en automatique, pour celui-ci seulement</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Nothing is forced. The agent answers from the load of this machine.</source>
        <translation>Rien n’est forcé. L’agent répond selon la charge de cette machine.</translation>
    </message>
    <message>
        <source>Not known: there is no agent yet.</source>
        <translation>Inconnu : il n’y a pas encore d’agent.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Lever %1</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>Retour en au&amp;tomatique</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Retour en automatique</translation>
    </message>
    <message>
        <source>Automatic: nothing is forced</source>
        <translation>Automatique : rien n’est forcé</translation>
    </message>
    <message>
        <source>Nothing is forced. The agent answers from a simulated load.</source>
        <translation>Rien n’est forcé. L’agent répond d’après une charge simulée.</translation>
    </message>
</context>
<context>
    <name>sluice::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>The language could not be kept in %1.</source>
        <translation>La langue n’a pas pu être retenue dans %1.</translation>
    </message>
    <message>
        <source>From its next start on, the panel speaks this language: %1.</source>
        <translation>À partir de son prochain démarrage, le panneau parle cette langue : %1.</translation>
    </message>
    <message>
        <source>From its next start on, the panel speaks the language of the desktop.</source>
        <translation>À partir de son prochain démarrage, le panneau parle la langue du bureau.</translation>
    </message>
</context>
<context>
    <name>sluice::LeaveLine</name>
    <message>
        <source>How many connections are left is not known.</source>
        <translation>Le nombre de connexions restantes est inconnu.</translation>
    </message>
    <message>
        <source>One connection left.</source>
        <translation>Encore une connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections left.</source>
        <translation>
            <numerusform>Encore %n connexion.</numerusform>
            <numerusform>Encore %n connexions.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connections left, but new ones may come: not every load balancer has fetched it.</source>
        <translation>Plus de connexion, mais de nouvelles peuvent venir : tous les répartiteurs de charge ne l’ont pas encore reçu.</translation>
    </message>
    <message>
        <source>No connections left: safe to stop.</source>
        <translation>Plus de connexion : arrêt sans risque.</translation>
    </message>
</context>
<context>
    <name>sluice::LeftBehind</name>
    <message>
        <source>“%1” would stay as HAProxy last heard it: up is forced.</source>
        <translation>« %1 » resterait tel que HAProxy l’a entendu en dernier : up est forcé.</translation>
    </message>
    <message>
        <source>“%1” would stay DOWN: %2 is forced.</source>
        <translation>« %1 » resterait DOWN : %2 est forcé.</translation>
    </message>
    <message>
        <source>“%1” would stay in DRAIN: drain is forced.</source>
        <translation>« %1 » resterait en DRAIN : drain est forcé.</translation>
    </message>
    <message>
        <source>“%1” would stay in MAINT: maint is forced.</source>
        <translation>« %1 » resterait en MAINT : maint est forcé.</translation>
    </message>
    <message>
        <source>“%1” would keep the forced weight of %2 %.</source>
        <translation>« %1 » garderait le poids forcé de %2 %.</translation>
    </message>
    <message>
        <source>“%1” would keep the forced maxconn of %2.</source>
        <translation>« %1 » garderait le maxconn forcé de %2.</translation>
    </message>
    <message>
        <source>%1 has not heard everything yet: %2.</source>
        <translation>%1 n’a pas encore tout entendu : %2.</translation>
    </message>
</context>
<context>
    <name>sluice::ListenerWords</name>
    <message>
        <source>listens nowhere</source>
        <translation>n’écoute nulle part</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>écoute sur %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1: not, %2</source>
        <comment>address, why</comment>
        <translation>%1 : non, %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
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
        <translation>%1 reçoit désormais une réponse.</translation>
    </message>
    <message>
        <source>%1 — Sluicekeeper</source>
        <translation>%1 — Sluicekeeper</translation>
    </message>
    <message>
        <source>Not known: there is no agent yet.</source>
        <translation>Inconnu : il n’y a pas encore d’agent.</translation>
    </message>
    <message>
        <source>No load balancer has asked yet. “Connect HAProxy…” (Ctrl+K) has the line that it needs.</source>
        <translation>Aucun répartiteur de charge n’a encore demandé. « Brancher HAProxy… » (Ctrl+K) contient la ligne qu’il lui faut.</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Personne n’a encore demandé.</translation>
    </message>
    <message>
        <source>Nobody has fetched a reply yet. What HAProxy makes of the replies will stand here, as far as they alone tell: no health checks, no operators.</source>
        <translation>Personne n’a encore reçu de réponse. Ce que HAProxy fait des réponses figurera ici, pour autant qu’elles seules le disent : ni contrôles de santé, ni opérateurs.</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation>Personne n’a encore rien changé.</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Retirer du service</translation>
    </message>
    <message>
        <source>Force maint on %1, so that HAProxy sends no traffic at all?</source>
        <translation>Forcer maint sur %1, pour que HAProxy n’envoie plus aucun trafic ?</translation>
    </message>
    <message>
        <source>&amp;Force Maint</source>
        <translation>&amp;Forcer Maint</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>agent, address</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The panel now shows the agent that runs in the background of this machine. What was forced, and what load balancers still have to hear, is there.</source>
        <translation>Le panneau montre maintenant l’agent qui tourne en arrière-plan sur cette machine. Ce qui était forcé, et ce que les répartiteurs de charge doivent encore entendre, s’y trouve.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Défa&amp;ire</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Serv&amp;ice:</source>
        <translation>Ser&amp;vice :</translation>
    </message>
    <message>
        <source>Load balancers, probes, history and HAProxy&apos;s view</source>
        <translation>Répartiteurs de charge, sondes, historique et vue de HAProxy</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Répartiteurs</translation>
    </message>
    <message>
        <source>Latest probes</source>
        <translation>Dernières sondes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>HAProxy&apos;s view, made from our replies only</source>
        <translation>Vue de HAProxy, déduite de nos seules réponses</translation>
    </message>
    <message>
        <source>&amp;Load balancers</source>
        <translation>Répartiteur&amp;s</translation>
    </message>
    <message>
        <source>&amp;Probes</source>
        <translation>S&amp;ondes</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>HAProxy&apos;s &amp;view</source>
        <translation>Vu&amp;e de HAProxy</translation>
    </message>
    <message>
        <source>Made from our replies only: no health checks, no operators</source>
        <translation>Déduite de nos seules réponses : ni contrôles de santé, ni opérateurs</translation>
    </message>
    <message>
        <source>&amp;Agent…</source>
        <translation>&amp;Agent…</translation>
    </message>
    <message>
        <source>Which agent this is, where it runs and what you may do (F2)</source>
        <translation>De quel agent il s’agit, où il tourne et ce que vous pouvez y faire (F2)</translation>
    </message>
    <message>
        <source>&amp;Connect HAProxy…</source>
        <translation>&amp;Brancher HAProxy…</translation>
    </message>
    <message>
        <source>The lines that HAProxy needs, and a check of those that it has (Ctrl+K)</source>
        <translation>Les lignes qu’il faut à HAProxy, et un contrôle de celles qu’il a (Ctrl+K)</translation>
    </message>
    <message>
        <source>Me&amp;nu</source>
        <translation>Me&amp;nu</translation>
    </message>
    <message>
        <source>Everything that can be done by key (F10)</source>
        <translation>Tout ce qui se fait au clavier (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Which agent this is</source>
        <translation>De quel agent il s’agit</translation>
    </message>
    <message>
        <source>Connect HAProxy…</source>
        <translation>Brancher HAProxy…</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique : %1</translation>
    </message>
    <message>
        <source>Hold the chart</source>
        <translation>Figer le graphique</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>Exporter le graphique…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>A load balancer asks: this is the live view.</source>
        <translation>Un répartiteur de charge demande : voici la vue en direct.</translation>
    </message>
    <message>
        <source>%1 asks: this is the live view.</source>
        <translation>%1 demande : voici la vue en direct.</translation>
    </message>
    <message>
        <source>Demonstration — Sluicekeeper</source>
        <translation>Démonstration — Sluicekeeper</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Demonstration…</source>
        <translation>Démonstration…</translation>
    </message>
    <message>
        <source>The demonstration did not start: %1</source>
        <translation>La démonstration n’a pas démarré : %1</translation>
    </message>
    <message>
        <source>The demonstration opens in a window of its own. Nothing here is touched.</source>
        <translation>La démonstration s’ouvre dans sa propre fenêtre. Rien ici n’est touché.</translation>
    </message>
    <message>
        <source>Why this reply</source>
        <translation>Pourquoi cette réponse</translation>
    </message>
</context>
<context>
    <name>sluice::MaxconnDialog</name>
    <message>
        <source>Force maxconn</source>
        <translation>Forcer maxconn</translation>
    </message>
    <message>
        <source>Force the maxconn of “%1”</source>
        <translation>Forcer le maxconn de « %1 »</translation>
    </message>
    <message>
        <source>&amp;Force maxconn</source>
        <translation>&amp;Forcer maxconn</translation>
    </message>
    <message>
        <source>Maxconn while it is forced</source>
        <translation>Maxconn tant qu’il est forcé</translation>
    </message>
    <message>
        <source>Maxconn to restore afterwards</source>
        <translation>Maxconn à rétablir ensuite</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>&amp;Maxconn:</source>
        <translation>&amp;Maxconn :</translation>
    </message>
    <message>
        <source>&amp;Restore afterwards:</source>
        <translation>Rétablir &amp;ensuite :</translation>
    </message>
    <message>
        <source>Each HAProxy process opens at most this many connections to the server. HAProxy does not go back by itself, so the agent says what to restore: the maxconn of the server line there, or unlimited (0) where it has none.</source>
        <translation>Chaque processus HAProxy ouvre au plus ce nombre de connexions vers le serveur. HAProxy ne revient pas en arrière de lui-même ; l’agent dit donc quoi rétablir : le maxconn de la ligne server là-bas, ou illimité (0) si elle n’en a pas.</translation>
    </message>
</context>
<context>
    <name>sluice::MeaningWords</name>
    <message>
        <source>The server is UP, if HAProxy&apos;s own health check agrees.</source>
        <translation>Le serveur est UP, si le contrôle de santé propre à HAProxy le confirme.</translation>
    </message>
    <message>
        <source>HAProxy takes the server DOWN at once, until the agent says up.</source>
        <translation>HAProxy met aussitôt le serveur DOWN, jusqu’à ce que l’agent dise up.</translation>
    </message>
    <message>
        <source>Ends drain and maint, also one that an operator of HAProxy set.</source>
        <translation>Met fin à drain et maint, même posés par un opérateur de HAProxy.</translation>
    </message>
    <message>
        <source>No new visitors; those that stick to this server still come. Lasts until ready or maint is said.</source>
        <translation>Pas de nouveaux visiteurs ; ceux qui sont liés à ce serveur viennent encore. Dure jusqu’à ce que ready ou maint soit dit.</translation>
    </message>
    <message>
        <source>Out of service, and health checks pause. Lasts until ready or drain is said.</source>
        <translation>Hors service, et les contrôles de santé sont suspendus. Dure jusqu’à ce que ready ou drain soit dit.</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line, rounded down: the weight becomes %3.</source>
        <translation>%1 % du poids %2 de la ligne server, arrondi à l’inférieur : le poids devient %3.</translation>
    </message>
    <message>
        <source>The weight becomes 0: no new visitors; those that stick to this server still come.</source>
        <translation>Le poids devient 0 : pas de nouveaux visiteurs ; ceux qui sont liés à ce serveur viennent encore.</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line is rounded down to 0: no new visitors.</source>
        <translation>%1 % du poids %2 de la ligne server s’arrondit à 0 : pas de nouveaux visiteurs.</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line is more than HAProxy&apos;s most: the weight becomes 256.</source>
        <translation>%1 % du poids %2 de la ligne server dépasse le maximum de HAProxy : le poids devient 256.</translation>
    </message>
    <message>
        <source>Ignored: with this balance algorithm HAProxy takes only 0 and the configured weight.</source>
        <translation>Ignoré : avec cet algorithme balance, HAProxy n’accepte que 0 et le poids configuré.</translation>
    </message>
    <message>
        <source>Ignored: a weight is a whole number and one % sign.</source>
        <translation>Ignoré : un poids est un nombre entier suivi d’un seul signe %.</translation>
    </message>
    <message>
        <source>Each HAProxy process opens at most %1 connections at a time, until another maxconn is said.</source>
        <translation>Chaque processus HAProxy ouvre au plus %1 connexions à la fois, jusqu’à ce qu’un autre maxconn soit dit.</translation>
    </message>
    <message>
        <source>HAProxy limits the connections no more.</source>
        <translation>HAProxy ne limite plus les connexions.</translation>
    </message>
    <message>
        <source>Ignored: maxconn: needs a whole number right behind it.</source>
        <translation>Ignoré : maxconn: exige un nombre entier juste après.</translation>
    </message>
    <message>
        <source>Ignored: a later word of the same kind counts.</source>
        <translation>Ignoré : un mot ultérieur du même genre l’emporte.</translation>
    </message>
    <message>
        <source>HAProxy does not know this word, and shows only the first such word.</source>
        <translation>HAProxy ne connaît pas ce mot, et n’affiche que le premier mot de ce genre.</translation>
    </message>
    <message>
        <source>HAProxy knows this word from 3.1 on; older ones show it as the agent&apos;s error.</source>
        <translation>HAProxy connaît ce mot à partir de 3.1 ; les versions antérieures l’affichent comme erreur de l’agent.</translation>
    </message>
    <message>
        <source>Shown in HAProxy&apos;s statistics beside the operating word.</source>
        <translation>Affiché dans les statistiques de HAProxy à côté du mot d’état.</translation>
    </message>
    <message>
        <source>Dropped: HAProxy keeps a reason only beside up, down, fail or stopped.</source>
        <translation>Ignoré : HAProxy ne garde une raison qu’avec up, down, fail ou stopped.</translation>
    </message>
    <message>
        <source>Not shown: beside up, HAProxy shows what is wrong with the line instead.</source>
        <translation>Non affiché : avec up, HAProxy affiche à la place ce qui est incorrect dans la ligne.</translation>
    </message>
    <message>
        <source>HAProxy does not know this word; it shows it as the agent&apos;s error.</source>
        <translation>HAProxy ne connaît pas ce mot ; il l’affiche comme erreur de l’agent.</translation>
    </message>
    <message>
        <source>Drain and maint, the weight and maxconn.</source>
        <translation>Drain et maint, le poids et maxconn.</translation>
    </message>
    <message>
        <source>Drain and maint, the weight and maxconn. Health checks go on.</source>
        <translation>Drain et maint, le poids et maxconn. Les contrôles de santé continuent.</translation>
    </message>
    <message>
        <source>A down of the agent, a failed health check, the weight and maxconn.</source>
        <translation>Un down de l’agent, un contrôle de santé échoué, le poids et maxconn.</translation>
    </message>
    <message>
        <source>Up or down, the weight and maxconn. Health checks go on.</source>
        <translation>Up ou down, le poids et maxconn. Les contrôles de santé continuent.</translation>
    </message>
    <message>
        <source>Up or down, the weight and maxconn. The agent is still asked.</source>
        <translation>Up ou down, le poids et maxconn. L’agent est toujours interrogé.</translation>
    </message>
    <message>
        <source>Up or down, drain and maint, and maxconn.</source>
        <translation>Up ou down, drain et maint, et maxconn.</translation>
    </message>
    <message>
        <source>Up or down, drain and maint, and the weight.</source>
        <translation>Up ou down, drain et maint, et le poids.</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Tout.</translation>
    </message>
</context>
<context>
    <name>sluice::NoticeWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>what is forced, service</comment>
        <translation>%1 sur « %2 »</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what is forced, when it ends</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Ends soon: %1.</source>
        <translation>Prend fin bientôt : %1.</translation>
    </message>
    <message>
        <source>Has ended: %1.</source>
        <translation>A pris fin : %1.</translation>
    </message>
    <message>
        <source>No longer asking: %1. HAProxy keeps what it last heard.</source>
        <translation>Ne demande plus : %1. HAProxy garde ce qu’il a entendu en dernier.</translation>
    </message>
    <message>
        <source>The agent is back.</source>
        <translation>L’agent est de retour.</translation>
    </message>
    <message>
        <source>The agent is gone. HAProxy keeps what it last heard.</source>
        <translation>L’agent a disparu. HAProxy garde ce qu’il a entendu en dernier.</translation>
    </message>
</context>
<context>
    <name>sluice::OverrideControls</name>
    <message>
        <source>Force %2 on “%1”, so that HAProxy sends it no traffic at all?</source>
        <translation>Forcer %2 sur « %1 », pour que HAProxy ne lui envoie plus aucun trafic ?</translation>
    </message>
    <message>
        <source>Force %2 on “%1”, so that HAProxy sends it no new visitors?</source>
        <translation>Forcer %2 sur « %1 », pour que HAProxy ne lui envoie plus de nouveaux visiteurs ?</translation>
    </message>
    <message>
        <source>Force %2 on “%1”, so that HAProxy takes it DOWN at once?</source>
        <translation>Forcer %2 sur « %1 », pour que HAProxy le mette aussitôt DOWN ?</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>poids 0</translation>
    </message>
    <message>
        <source>Wei&amp;ght…</source>
        <translation>&amp;Poids…</translation>
    </message>
    <message>
        <source>Ma&amp;xconn…</source>
        <translation>Ma&amp;xconn…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>shown at HAProxy and in the records</source>
        <translation>affichée chez HAProxy et dans l’historique</translation>
    </message>
    <message>
        <source>Force weight</source>
        <translation>Forcer le poids</translation>
    </message>
    <message>
        <source>Force maxconn</source>
        <translation>Forcer maxconn</translation>
    </message>
    <message>
        <source>More to force</source>
        <translation>Autres forçages</translation>
    </message>
    <message>
        <source>Force %1</source>
        <translation>Forcer %1</translation>
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
        <translation>Do&amp;wn</translation>
    </message>
    <message>
        <source>No new visitors; those that stick to this server still come.</source>
        <translation>Pas de nouveaux visiteurs ; ceux qui sont liés à ce serveur viennent encore.</translation>
    </message>
    <message>
        <source>No traffic at all, and HAProxy&apos;s health checks pause.</source>
        <translation>Plus aucun trafic, et les contrôles de santé de HAProxy sont suspendus.</translation>
    </message>
    <message>
        <source>HAProxy takes the server DOWN at once; its health checks go on.</source>
        <translation>HAProxy met aussitôt le serveur DOWN ; ses contrôles de santé continuent.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison :</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Forcer</translation>
    </message>
    <message>
        <source>Force &amp;fail (DOWN, with that word)</source>
        <translation>Forcer &amp;fail (DOWN, avec ce mot)</translation>
    </message>
    <message>
        <source>Force &amp;stopped (DOWN, with that word)</source>
        <translation>Forcer &amp;stopped (DOWN, avec ce mot)</translation>
    </message>
    <message>
        <source>Say &amp;ready once…</source>
        <translation>Dire read&amp;y une fois…</translation>
    </message>
    <message>
        <source>Force &amp;up…</source>
        <translation>Forcer &amp;up…</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Retirer du service</translation>
    </message>
    <message>
        <source>&amp;Force %1</source>
        <translation>For&amp;cer %1</translation>
    </message>
    <message>
        <source>Force up</source>
        <translation>Forcer up</translation>
    </message>
    <message>
        <source>Force up on “%1”?</source>
        <translation>Forcer up sur « %1 » ?</translation>
    </message>
    <message>
        <source>As long as it is forced, every reply says “up ready”. That ends any drain or maintenance that somebody sets on the load balancer, again at every probe: nobody there can take this server out.</source>
        <translation>Tant qu’il est forcé, chaque réponse dit « up ready ». Cela met fin à tout drain ou maintenance que quelqu’un pose sur le répartiteur de charge, de nouveau à chaque sonde : personne là-bas ne peut retirer ce serveur.</translation>
    </message>
    <message>
        <source>&amp;Force up</source>
        <translation>For&amp;cer up</translation>
    </message>
    <message>
        <source>Say ready</source>
        <translation>Dire ready</translation>
    </message>
    <message>
        <source>Say “ready” for “%1” to every load balancer?</source>
        <translation>Dire « ready » pour « %1 » à chaque répartiteur de charge ?</translation>
    </message>
    <message>
        <source>That brings back a server that was left in MAINT or DRAIN. It also ends a maint or drain that an operator set on the load balancer.</source>
        <translation>Cela ramène un serveur resté en MAINT ou DRAIN. Cela met fin aussi à un maint ou drain qu’un opérateur a posé sur le répartiteur de charge.</translation>
    </message>
    <message>
        <source>&amp;Say ready</source>
        <translation>D&amp;ire ready</translation>
    </message>
</context>
<context>
    <name>sluice::OverrideOrders</name>
    <message>
        <source>It could not be saved, so it would not survive a restart of the agent.</source>
        <translation>Cela n’a pas pu être enregistré et ne survivrait donc pas à un redémarrage de l’agent.</translation>
    </message>
    <message>
        <source>Weight %1 %</source>
        <translation>Poids %1 %</translation>
    </message>
    <message>
        <source>Maxconn %1</source>
        <translation>Maxconn %1</translation>
    </message>
    <message>
        <source>%1 is forced on “%2”.</source>
        <translation>%1 est forcé sur « %2 ».</translation>
    </message>
    <message>
        <source>“%1” goes back to automatic. A drain or maint that an operator set on the load balancer meanwhile ends too.</source>
        <translation>« %1 » revient en automatique. Un drain ou maint qu’un opérateur a posé entre-temps sur le répartiteur de charge prend fin aussi.</translation>
    </message>
    <message>
        <source>“%1” goes back to automatic.</source>
        <translation>« %1 » revient en automatique.</translation>
    </message>
    <message>
        <source>The agent did not do it: %1</source>
        <translation>L’agent ne l’a pas fait : %1</translation>
    </message>
    <message>
        <source>Ready could not be said: %1</source>
        <translation>Ready n’a pas pu être dit : %1</translation>
    </message>
    <message>
        <source>No load balancer is known yet that could be told “ready”.</source>
        <translation>On ne connaît encore aucun répartiteur de charge à qui dire « ready ».</translation>
    </message>
    <message>
        <source>One load balancer is told “ready” until it has heard it.</source>
        <translation>« ready » est dit à un répartiteur de charge jusqu’à ce qu’il l’ait entendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n load balancers are told “ready” until they have heard it.</source>
        <translation>
            <numerusform>« ready » est dit à %n répartiteur de charge jusqu’à ce qu’il l’ait entendu.</numerusform>
            <numerusform>« ready » est dit à %n répartiteurs de charge jusqu’à ce qu’ils l’aient entendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Défait : « %1 » est comme avant.</translation>
    </message>
</context>
<context>
    <name>sluice::ProbeNow</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Closed by the agent after %1.</source>
        <translation>Fermé par l’agent après %1.</translation>
    </message>
    <message>
        <source>Closed before a line end came: HAProxy ignores such a reply. Is it this agent that listens there?</source>
        <translation>Fermé avant qu’une fin de ligne n’arrive : HAProxy ignore une telle réponse. Est-ce bien cet agent qui écoute là ?</translation>
    </message>
    <message>
        <source>Nothing more came within 5 s.</source>
        <translation>Rien d’autre n’est arrivé en 5 s.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Pas de connexion à %1 : %2.</translation>
    </message>
    <message>
        <source>Connected to %1 after %2.</source>
        <translation>Connecté à %1 après %2.</translation>
    </message>
    <message>
        <source>Sent: %1 (bytes: %2)</source>
        <translation>Envoyé : %1 (octets : %2)</translation>
    </message>
    <message>
        <source>Received: %1 (bytes: %2)</source>
        <translation>Reçu : %1 (octets : %2)</translation>
    </message>
    <message>
        <source>The line was whole after %1.</source>
        <translation>La ligne était complète après %1.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>word, what HAProxy makes of it</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asks this agent as HAProxy would, over the network of this machine alone. The agent counts it nowhere. Whether HAProxy gets through to here, only its own probes tell.</source>
        <translation>Interroge cet agent comme le ferait HAProxy, par le seul réseau de cette machine. L’agent ne le compte nulle part. Si HAProxy arrive jusqu’ici, seules ses propres sondes le disent.</translation>
    </message>
    <message>
        <source>Service to probe</source>
        <translation>Service à sonder</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>Serv&amp;ice :</translation>
    </message>
    <message>
        <source>&amp;Probe now</source>
        <translation>Son&amp;der</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>There is no agent.</source>
        <translation>Il n’y a pas d’agent.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>This agent is older than the panel and cannot be probed by it.</source>
        <translation>Cet agent est plus ancien que le panneau et ne peut pas être sondé par lui.</translation>
    </message>
    <message>
        <source>The agent does not want to be probed: %1.</source>
        <translation>L’agent ne veut pas être sondé : %1.</translation>
    </message>
    <message>
        <source>The agent listens nowhere, so nobody gets an answer. The window says why.</source>
        <translation>L’agent n’écoute nulle part : personne n’obtient de réponse. La fenêtre dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>sluice::ProbesModel</name>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>not allowed, no answer</source>
        <translation>non autorisé, sans réponse</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>ligne vide</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sent (agent-send)</source>
        <translation>Envoyé (agent-send)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>sluice::RefusedAction</name>
    <message>
        <source>Allow…</source>
        <translation>Autoriser…</translation>
    </message>
    <message>
        <source>Choose an address that was refused.</source>
        <translation>Choisissez une adresse qui a été refusée.</translation>
    </message>
    <message>
        <source>Answer the probes of %1</source>
        <translation>Répondre aux sondes de %1</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Why this reply: click, or Enter (Ctrl+Y)</source>
        <translation>Pourquoi cette réponse : cliquez, ou Entrée (Ctrl+Y)</translation>
    </message>
    <message>
        <source>&amp;Why this reply…</source>
        <translation>&amp;Pourquoi cette réponse…</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyView</name>
    <message>
        <source>Sent now, byte for byte:</source>
        <translation>Envoi actuel, octet pour octet :</translation>
    </message>
    <message>
        <source>No agent yet</source>
        <translation>Pas encore d’agent</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What is being sent will stand here.</source>
        <translation>Ce qui est envoyé figurera ici.</translation>
    </message>
    <message>
        <source>Not known: no agent</source>
        <translation>Inconnu : pas d’agent</translation>
    </message>
    <message>
        <source>Sent last, as far as the panel knows:</source>
        <translation>Dernier envoi, pour autant que le panneau le sache :</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>une ligne vide</translation>
    </message>
    <message>
        <source>%1 is told “%2” instead.</source>
        <translation>%1 reçoit « %2 » à la place.</translation>
    </message>
    <message>
        <source>%1 is told “%2” instead (%3).</source>
        <translation>%1 reçoit « %2 » à la place (%3).</translation>
    </message>
    <message>
        <source>One more load balancer is told something else: see Load balancers.</source>
        <translation>Un autre répartiteur de charge reçoit autre chose : voir Répartiteurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n more load balancers are told something else: see Load balancers.</source>
        <translation>
            <numerusform>%n autre répartiteur de charge reçoit autre chose : voir Répartiteurs.</numerusform>
            <numerusform>%n autres répartiteurs de charge reçoivent autre chose : voir Répartiteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody is asking is not known.</source>
        <translation>On ne sait pas si quelqu’un demande.</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyWords</name>
    <message>
        <source>Forced: in good health as far as the agent goes. HAProxy&apos;s own health check still counts.</source>
        <translation>Forcé : en bonne santé, pour ce qui regarde l’agent. Le contrôle de santé propre à HAProxy compte toujours.</translation>
    </message>
    <message>
        <source>In good health as far as the agent goes. HAProxy&apos;s own health check still counts.</source>
        <translation>En bonne santé, pour ce qui regarde l’agent. Le contrôle de santé propre à HAProxy compte toujours.</translation>
    </message>
    <message>
        <source>Forced: HAProxy takes the server DOWN at once and sends it no traffic.</source>
        <translation>Forcé : HAProxy met aussitôt le serveur DOWN et ne lui envoie aucun trafic.</translation>
    </message>
    <message>
        <source>HAProxy keeps the server DOWN and sends it no traffic.</source>
        <translation>HAProxy maintient le serveur DOWN et ne lui envoie aucun trafic.</translation>
    </message>
    <message>
        <source>Ends any drain or maintenance at HAProxy, again at every probe.</source>
        <translation>Met fin à tout drain ou maintenance chez HAProxy, de nouveau à chaque sonde.</translation>
    </message>
    <message>
        <source>Owed: takes back a drain or maint that HAProxy would keep for ever.</source>
        <translation>Dû : reprend un drain ou maint que HAProxy garderait indéfiniment.</translation>
    </message>
    <message>
        <source>Forced weight</source>
        <translation>Poids forcé</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 0: no new visitors; those that stick to this server still come.</source>
        <translation>%1 0 : pas de nouveaux visiteurs ; ceux qui sont liés à ce serveur viennent encore.</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that the server line at HAProxy gives it</source>
        <translation>%1 : %2 sur les %3 que lui donne la ligne server chez HAProxy</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, because %2 % of the CPU is idle.</source>
        <translation>%1, car %2 % du CPU est libre.</translation>
    </message>
    <message>
        <source>Owed: each HAProxy process may again open any number of connections.</source>
        <translation>Dû : chaque processus HAProxy peut de nouveau ouvrir un nombre illimité de connexions.</translation>
    </message>
    <message>
        <source>Owed: each HAProxy process may again open up to %1 connections at a time.</source>
        <translation>Dû : chaque processus HAProxy peut de nouveau ouvrir jusqu’à %1 connexions à la fois.</translation>
    </message>
    <message>
        <source>Forced: each HAProxy process opens at most %1 connections at a time; more wait there.</source>
        <translation>Forcé : chaque processus HAProxy ouvre au plus %1 connexions à la fois ; les autres attendent là-bas.</translation>
    </message>
    <message>
        <source>Forced: no new visitors; those that stick to this server still come.</source>
        <translation>Forcé : pas de nouveaux visiteurs ; ceux qui sont liés à ce serveur viennent encore.</translation>
    </message>
    <message>
        <source>Forced: out for maintenance. No new traffic, and HAProxy&apos;s health checks pause.</source>
        <translation>Forcé : hors service pour maintenance. Pas de nouveau trafic, et les contrôles de santé de HAProxy sont suspendus.</translation>
    </message>
    <message>
        <source>Not known to this version of the panel.</source>
        <translation>Inconnu de cette version du panneau.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>an empty line is sent</comment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>An empty line changes nothing: HAProxy keeps what it last heard.</source>
        <translation>Une ligne vide ne change rien : HAProxy garde ce qu’il a entendu en dernier.</translation>
    </message>
    <message>
        <source>What follows is the reason, as HAProxy shows it.</source>
        <translation>Ce qui suit est la raison, telle que HAProxy l’affiche.</translation>
    </message>
    <message>
        <source>No weight is said, because nothing fresh was measured: HAProxy keeps the weight it has.</source>
        <translation>Aucun poids n’est dit, car rien de récent n’a été mesuré : HAProxy garde le poids qu’il a.</translation>
    </message>
    <message>
        <source>An empty line</source>
        <translation>Une ligne vide</translation>
    </message>
    <message>
        <source>%1, then a line end</source>
        <translation>%1, puis une fin de ligne</translation>
    </message>
</context>
<context>
    <name>sluice::RightsWords</name>
    <message>
        <source>There is no agent that could be told.</source>
        <translation>Il n’y a pas d’agent à qui le dire.</translation>
    </message>
    <message>
        <source>You (%1) may look and not change. Members of the group “sluicekeeper” may: an administrator makes you one with “usermod -aG sluicekeeper %1”, and it holds from your next login on.</source>
        <translation>Vous (%1) pouvez regarder, pas changer. Les membres du groupe « sluicekeeper » le peuvent : un administrateur vous y ajoute avec « usermod -aG sluicekeeper %1 », et cela vaut dès votre prochaine connexion.</translation>
    </message>
    <message>
        <source>%1, may operate</source>
        <translation>%1, peut opérer</translation>
    </message>
    <message>
        <source>%1, may only look</source>
        <translation>%1, peut seulement regarder</translation>
    </message>
</context>
<context>
    <name>sluice::SceneControls</name>
    <message>
        <source>Simulated CPU idle</source>
        <translation>CPU libre simulé</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Simulated CPU idle in percent</source>
        <translation>CPU libre simulé, en pour cent</translation>
    </message>
    <message>
        <source>The agent refuses: %1</source>
        <translation>L’agent refuse : %1</translation>
    </message>
    <message>
        <source>CPU idle:</source>
        <translation>CPU libre :</translation>
    </message>
    <message>
        <source>Simulated load</source>
        <translation>Charge simulée</translation>
    </message>
    <message>
        <source>Move the slider, or play a scene: each says what to watch.</source>
        <translation>Déplacez le curseur, ou jouez une scène : chacune dit quoi observer.</translation>
    </message>
</context>
<context>
    <name>sluice::SceneWords</name>
    <message>
        <source>Idle</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Rush hour</source>
        <translation>Affluence</translation>
    </message>
    <message>
        <source>Runaway process</source>
        <translation>Processus emballé</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Oscillation</translation>
    </message>
    <message>
        <source>Watch: the load trembles, and the weight hardly follows.</source>
        <translation>À observer : la charge tremble, et le poids la suit à peine.</translation>
    </message>
    <message>
        <source>Watch: the weight falls as fast as the load comes, and rises more slowly than it goes.</source>
        <translation>À observer : le poids baisse aussi vite que la charge arrive, et remonte plus lentement qu’elle ne part.</translation>
    </message>
    <message>
        <source>Watch: the weight falls to 1 % and no further, because load alone never takes a server out.</source>
        <translation>À observer : le poids baisse jusqu’à 1 % et pas plus bas, car la charge seule ne retire jamais un serveur.</translation>
    </message>
    <message>
        <source>Watch: the weight falls at once each time, and is only halfway up again when the load is back.</source>
        <translation>À observer : le poids baisse chaque fois aussitôt, et n’est remonté qu’à moitié quand la charge revient.</translation>
    </message>
</context>
<context>
    <name>sluice::ServiceWords</name>
    <message>
        <source>%1 is forced</source>
        <translation>%1 est forcé</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <source>Weight and maxconn are forced</source>
        <translation>Poids et maxconn sont forcés</translation>
    </message>
    <message>
        <source>Weight is forced</source>
        <translation>Le poids est forcé</translation>
    </message>
    <message>
        <source>Maxconn is forced</source>
        <translation>Maxconn est forcé</translation>
    </message>
    <message>
        <source>Returning to automatic</source>
        <translation>Revient en automatique</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>sluice::SettingField</name>
    <message>
        <source>%1:</source>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Back to what sluicekeeper.toml or the default says</source>
        <translation>Revenir à ce que dit sluicekeeper.toml ou à la valeur par défaut</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Changed only in %1.</source>
        <translation>Se change seulement dans %1.</translation>
    </message>
    <message>
        <source>Not known until an agent has told it.</source>
        <translation>Inconnu tant qu’aucun agent ne l’a dit.</translation>
    </message>
    <message>
        <source>This agent does not tell this setting. It is another version than the panel.</source>
        <translation>Cet agent ne communique pas ce réglage. Sa version n’est pas celle du panneau.</translation>
    </message>
    <message>
        <source>From here, only root and the agent&apos;s own user change this. Others write it into %1, under [%2].</source>
        <translation>D’ici, seuls root et l’utilisateur de l’agent changent ceci. Les autres l’écrivent dans %1, sous [%2].</translation>
    </message>
    <message>
        <source>Not applied yet: back to what sluicekeeper.toml or the default says. Now %1.</source>
        <translation>Pas encore appliqué : retour à ce que dit sluicekeeper.toml ou à la valeur par défaut. Actuellement %1.</translation>
    </message>
    <message>
        <source>Not applied yet: back to %1, from %2. Now %3.</source>
        <translation>Pas encore appliqué : retour à %1, de %2. Actuellement %3.</translation>
    </message>
    <message>
        <source>Not applied yet. Now %1, from %2.</source>
        <translation>Pas encore appliqué. Actuellement %1, de %2.</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>C’est la valeur par défaut.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Vient de %1.</translation>
    </message>
    <message>
        <source>From %1. Without it: %2, from %3.</source>
        <translation>Vient de %1. Sans cela : %2, de %3.</translation>
    </message>
    <message>
        <source>A change counts from the agent&apos;s next start on.</source>
        <translation>Un changement compte à partir du prochain démarrage de l’agent.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile to %1.</source>
        <translation>Quelqu’un l’a réglé entre-temps sur %1.</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Garder le mien : %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Prendre l’autre : %1</translation>
    </message>
</context>
<context>
    <name>sluice::SettingText</name>
    <message>
        <source>Expected is a whole number from %1 to %2.</source>
        <translation>Il faut un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Expected is a time from %1 to %2.</source>
        <translation>Il faut une durée de %1 à %2.</translation>
    </message>
    <message>
        <source>Expected is a number with its unit, such as 500ms, 30s, 5m or 2h.</source>
        <translation>Il faut un nombre avec son unité, par exemple 500ms, 30s, 5m ou 2h.</translation>
    </message>
    <message>
        <source>“%1” is no port. Expected are numbers from %2 to %3, such as 80, 443.</source>
        <translation>« %1 » n’est pas un port. Il faut des nombres de %2 à %3, par exemple 80, 443.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Expected is one such as 192.0.2.1 or ::</source>
        <translation>« %1 » n’est pas une adresse IP. Il en faut une comme 192.0.2.1 ou ::</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a prefix such as 10.0.0.0/8, nor one of the words loopback and private.</source>
        <translation>« %1 » n’est ni une adresse IP, ni un préfixe comme 10.0.0.0/8, ni un des mots loopback et private.</translation>
    </message>
    <message>
        <source>“%1…” is too long. Expected are at most %2 bytes.</source>
        <translation>« %1… » est trop long. Il faut au plus %2 octets.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>« %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>Expected is at least one line.</source>
        <translation>Il faut au moins une ligne.</translation>
    </message>
    <message>
        <source>Expected is a whole path that ends in .prom, or nothing for no file.</source>
        <translation>Il faut un chemin complet qui finit par .prom, ou rien pour aucun fichier.</translation>
    </message>
    <message>
        <source>Expected are pairs of availability (0 to 100) and weight (0 to 256), availability rising from point to point.</source>
        <translation>Il faut des paires disponibilité (0 à 100) et poids (0 à 256), la disponibilité croissant de point en point.</translation>
    </message>
    <message>
        <source>Expected is one of the words of the list.</source>
        <translation>Il faut un des mots de la liste.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingWords</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Where the agent listens, one a line. :: takes IPv4 too.</source>
        <translation>Où l’agent écoute, une adresse par ligne. :: accepte aussi IPv4.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>What HAProxy calls agent-port.</source>
        <translation>Ce que HAProxy appelle agent-port.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Adresses autorisées</translation>
    </message>
    <message>
        <source>Addresses, prefixes, or the words loopback and private, one a line. Nobody else gets an answer.</source>
        <translation>Adresses, préfixes, ou les mots loopback et private, un par ligne. Personne d’autre ne reçoit de réponse.</translation>
    </message>
    <message>
        <source>Only monitoring</source>
        <translation>Supervision seule</translation>
    </message>
    <message>
        <source>Who asks only to monitor, one a line, written in the same way. They are never waited for.</source>
        <translation>Qui ne demande que pour superviser, un par ligne, écrit de la même façon. On ne les attend jamais.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>How many connections may wait to be accepted.</source>
        <translation>Combien de connexions peuvent attendre d’être acceptées.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Connexions, max.</translation>
    </message>
    <message>
        <source>How many connections may be open at once.</source>
        <translation>Combien de connexions peuvent être ouvertes à la fois.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Which words a reply always has.</source>
        <translation>Les mots qu’une réponse contient toujours.</translation>
    </message>
    <message>
        <source>Ready, fetches</source>
        <translation>Ready, réceptions</translation>
    </message>
    <message>
        <source>After drain and maint, ready is said until each load balancer has fetched it this often.</source>
        <translation>Après drain et maint, ready est dit jusqu’à ce que chaque répartiteur de charge l’ait reçu ce nombre de fois.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>Ready, time</source>
        <translation>Ready, durée</translation>
    </message>
    <message>
        <source>After drain and maint, ready is said at least this long.</source>
        <translation>Après drain et maint, ready est dit au moins pendant cette durée.</translation>
    </message>
    <message>
        <source>ms, s, m or h</source>
        <translation>ms, s, m ou h</translation>
    </message>
    <message>
        <source>Return check</source>
        <translation>Contrôle au retour</translation>
    </message>
    <message>
        <source>After maint the server stays DOWN this long, while HAProxy checks it. 0s turns it off.</source>
        <translation>Après maint, le serveur reste DOWN pendant cette durée, tandis que HAProxy le contrôle. 0s supprime ce délai.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>The time between two measurements.</source>
        <translation>Le temps entre deux mesures.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where the load comes from.</source>
        <translation>D’où vient la charge.</translation>
    </message>
    <message>
        <source>When stopped</source>
        <translation>Arrêt de l’agent</translation>
    </message>
    <message>
        <source>What load balancers are told when the agent is stopped. A restart says nothing.</source>
        <translation>Ce qui est dit aux répartiteurs de charge quand l’agent est arrêté. Un redémarrage ne dit rien.</translation>
    </message>
    <message>
        <source>At shutdown</source>
        <translation>Arrêt système</translation>
    </message>
    <message>
        <source>What load balancers are told when the whole machine goes down.</source>
        <translation>Ce qui est dit aux répartiteurs de charge quand toute la machine s’arrête.</translation>
    </message>
    <message>
        <source>Longest farewell</source>
        <translation>Adieu, au plus</translation>
    </message>
    <message>
        <source>How long the agent waits at most until every load balancer has fetched it.</source>
        <translation>Combien de temps l’agent attend au plus que chaque répartiteur de charge l’ait reçu.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source>After a start the weight rises to its value over this time.</source>
        <translation>Après un démarrage, le poids monte jusqu’à sa valeur pendant cette durée.</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Fichier texte</translation>
    </message>
    <message>
        <source>A file that is kept for node_exporter&apos;s textfile collector. Empty: none.</source>
        <translation>Un fichier tenu à jour pour le collecteur textfile de node_exporter. Vide : aucun.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Its name in the panel and in commands.</source>
        <translation>Son nom dans le panneau et dans les commandes.</translation>
    </message>
    <message>
        <source>Agent-send lines</source>
        <translation>Lignes agent-send</translation>
    </message>
    <message>
        <source>Lines that select this service, one a line, without the line end. * stands for any run.</source>
        <translation>Les lignes qui désignent ce service, une par ligne, sans la fin de ligne. * remplace toute suite de caractères.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>What the service itself listens on, such as 80, 443. Its connections are watched while it drains.</source>
        <translation>Là où le service lui-même écoute, par exemple 80, 443. Ses connexions sont observées pendant qu’il se vide.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s weight</source>
        <translation>Poids de HAProxy</translation>
    </message>
    <message>
        <source>The weight on HAProxy&apos;s server line. HAProxy takes the percent of it and drops the fraction.</source>
        <translation>Le poids dans la ligne server de HAProxy. HAProxy en prend le pourcentage et laisse tomber la fraction.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>How HAProxy&apos;s balance algorithm takes weights.</source>
        <translation>Comment l’algorithme balance de HAProxy accepte les poids.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>How availability becomes a weight.</source>
        <translation>Comment la disponibilité devient un poids.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Drag a point, or type into the table. Double-click adds a point, or removes the one that was hit. A changed curve is a custom one.</source>
        <translation>Faites glisser un point, ou saisissez dans le tableau. Un double-clic ajoute un point, ou retire celui qu’il touche. Une courbe changée est une courbe custom.</translation>
    </message>
    <message>
        <source>Between points</source>
        <translation>Entre les points</translation>
    </message>
    <message>
        <source>What is between two points of a custom curve.</source>
        <translation>Ce qu’il y a entre deux points d’une courbe custom.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Load alone never gives less.</source>
        <translation>La charge seule ne donne jamais moins.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Load alone never gives more.</source>
        <translation>La charge seule ne donne jamais plus.</translation>
    </message>
    <message>
        <source>Falls over</source>
        <translation>Baisse en</translation>
    </message>
    <message>
        <source>The time constant while availability falls. 0s follows at once.</source>
        <translation>La constante de temps quand la disponibilité baisse. 0s suit aussitôt.</translation>
    </message>
    <message>
        <source>Rises over</source>
        <translation>Monte en</translation>
    </message>
    <message>
        <source>The time constant while it rises. Slower than the fall, load does not swing back and forth.</source>
        <translation>La constante de temps quand elle monte. Plus lente que la baisse, elle évite que la charge oscille.</translation>
    </message>
    <message>
        <source>Where availability comes from.</source>
        <translation>D’où vient la disponibilité.</translation>
    </message>
    <message>
        <source>complete: says up in every reply</source>
        <translation>complete : dit up dans chaque réponse</translation>
    </message>
    <message>
        <source>weight-only: as HAProxy&apos;s example does</source>
        <translation>weight-only : comme l’exemple de HAProxy</translation>
    </message>
    <message>
        <source>system: this machine&apos;s CPU</source>
        <translation>system : le CPU de cette machine</translation>
    </message>
    <message>
        <source>simulated: from “sluicectl simulate”</source>
        <translation>simulated : de « sluicectl simulate »</translation>
    </message>
    <message>
        <source>keep: nothing, they keep what they heard last</source>
        <translation>keep : rien, ils gardent ce qu’ils ont entendu en dernier</translation>
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
        <translation>dynamic : tout poids (roundrobin, leastconn)</translation>
    </message>
    <message>
        <source>static: only 0 and 100 % (static-rr, hashes)</source>
        <translation>static : seulement 0 et 100 % (static-rr, hachages)</translation>
    </message>
    <message>
        <source>example: HAProxy&apos;s documented one</source>
        <translation>example : celle que HAProxy documente</translation>
    </message>
    <message>
        <source>proportional: weight is what is available</source>
        <translation>proportional : le poids est ce qui est disponible</translation>
    </message>
    <message>
        <source>gentle: falls late</source>
        <translation>gentle : baisse tard</translation>
    </message>
    <message>
        <source>custom: points of your own</source>
        <translation>custom : vos propres points</translation>
    </message>
    <message>
        <source>step: the weight of the point before</source>
        <translation>step : le poids du point précédent</translation>
    </message>
    <message>
        <source>linear: a straight line</source>
        <translation>linear : une ligne droite</translation>
    </message>
    <message>
        <source>cpu: idle CPU</source>
        <translation>cpu : CPU libre</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Marche et arrêt</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Jeter et fermer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show &amp;what is wrong</source>
        <translation>&amp;Voir ce qui ne va pas</translation>
    </message>
    <message>
        <source>Discard &amp;my changes</source>
        <translation>Jeter &amp;mes changements</translation>
    </message>
    <message>
        <source>Revert &amp;everything</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>All that was ever changed here goes back to what sluicekeeper.toml or the default says, once you apply it</source>
        <translation>Tout ce qui a jamais été changé ici revient à ce que dit sluicekeeper.toml ou à la valeur par défaut, dès que vous l’appliquez</translation>
    </message>
    <message>
        <source>&amp;Read the files again</source>
        <translation>&amp;Relire les fichiers</translation>
    </message>
    <message>
        <source>After sluicekeeper.toml was changed. Services are added and removed there, too</source>
        <translation>Après un changement de sluicekeeper.toml. Les services s’y ajoutent et s’y retirent aussi</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n réglage changé.</numerusform>
            <numerusform>%n réglages changés.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the agent&apos;s next start on counts: %1.</source>
        <translation>Compte à partir du prochain démarrage de l’agent : %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what you typed is still here.</source>
        <translation>Rien n’a été changé, et ce que vous avez saisi est toujours ici.</translation>
    </message>
    <message numerus="yes">
        <source>The files were read; %n setting(s) changed.</source>
        <translation>
            <numerusform>Les fichiers ont été lus ; %n réglage changé.</numerusform>
            <numerusform>Les fichiers ont été lus ; %n réglages changés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were read; nothing is different.</source>
        <translation>Les fichiers ont été lus ; rien n’est différent.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>%n changement n’est pas encore appliqué.</numerusform>
            <numerusform>%n changements ne sont pas encore appliqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may look and not change.</source>
        <translation>Vous pouvez regarder, pas changer.</translation>
    </message>
    <message>
        <source>There is no agent that could be told. What you typed stays until there is one again.</source>
        <translation>Il n’y a pas d’agent à qui le dire. Ce que vous avez saisi reste jusqu’à ce qu’il y en ait de nouveau un.</translation>
    </message>
    <message>
        <source>The agent is doing it…</source>
        <translation>L’agent le fait…</translation>
    </message>
    <message>
        <source>Not to be applied: “%1” is wrong.</source>
        <translation>Impossible d’appliquer : « %1 » est incorrect.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Keep yours, or take theirs.</source>
        <translation>Quelqu’un d’autre a changé « %1 » entre-temps. Gardez votre réglage, ou prenez l’autre.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est changé.</translation>
    </message>
    <message>
        <source>sluicekeeper.toml, which only people write, is %1
panel.toml, which the agent writes for what is changed here, is %2
Services are added and removed in sluicekeeper.toml, as [[service]]; then have it read again.</source>
        <translation>sluicekeeper.toml, que seuls des humains écrivent, est %1
panel.toml, que l’agent écrit pour ce qui est changé ici, est %2
Les services s’ajoutent et se retirent dans sluicekeeper.toml, sous forme de [[service]] ; faites-le ensuite relire.</translation>
    </message>
    <message>
        <source>The agent is away. You can go on typing; nothing is lost, and it is compared with the agent&apos;s settings once it is back.</source>
        <translation>L’agent est absent. Vous pouvez continuer à saisir ; rien n’est perdu, et tout sera comparé aux réglages de l’agent à son retour.</translation>
    </message>
    <message>
        <source>The settings cannot be shown as they are now. %1</source>
        <translation>Les réglages ne peuvent pas être affichés dans leur état actuel. %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (incorrect)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to apply.</source>
        <translation>
            <numerusform>%n changement à appliquer.</numerusform>
            <numerusform>%n changements à appliquer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent complains: %1.</source>
        <translation>L’agent proteste : %1.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsDraft</name>
    <message>
        <source>The agent no longer has this setting. Give up what was typed here.</source>
        <translation>L’agent n’a plus ce réglage. Renoncez à ce qui a été saisi ici.</translation>
    </message>
    <message>
        <source>“%1” can be taken away only in sluicekeeper.toml. From here, entries are only added.</source>
        <translation>« %1 » ne s’enlève que dans sluicekeeper.toml. D’ici, on ne fait qu’ajouter des entrées.</translation>
    </message>
    <message>
        <source>Expected is at least the floor, %1.</source>
        <translation>Il faut au moins le plancher, %1.</translation>
    </message>
    <message>
        <source>The curve “custom” needs at least one point.</source>
        <translation>La courbe « custom » exige au moins un point.</translation>
    </message>
    <message>
        <source>Points belong to the curve “custom” alone. Choose that, or take the points back.</source>
        <translation>Les points n’appartiennent qu’à la courbe « custom ». Choisissez-la, ou retirez les points.</translation>
    </message>
    <message>
        <source>“%1” belongs to the service “%2”. Expected is each once.</source>
        <translation>« %1 » appartient au service « %2 ». Chacun ne peut figurer qu’une fois.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsLink</name>
    <message>
        <source>This agent is older than the panel and takes no settings from it.</source>
        <translation>Cet agent est plus ancien que le panneau et n’accepte pas de réglages de sa part.</translation>
    </message>
    <message>
        <source>The agent went away before it answered.</source>
        <translation>L’agent est parti avant de répondre.</translation>
    </message>
    <message>
        <source>The agent did not do it: %1.</source>
        <translation>L’agent ne l’a pas fait : %1.</translation>
    </message>
    <message>
        <source>The agent refused what is marked. Beside it stands why.</source>
        <translation>L’agent a refusé ce qui est marqué. La raison figure à côté.</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsPage</name>
    <message>
        <source>Service “%1”</source>
        <translation>Service « %1 »</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutWords</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>sluice::SnippetReason</name>
    <message>
        <source>Put the lines into haproxy.cfg, or what follows the address into server lines that you have; then reload HAProxy.</source>
        <translation>Mettez les lignes dans haproxy.cfg, ou ce qui suit l’adresse dans les lignes server existantes ; puis rechargez HAProxy.</translation>
    </message>
    <message>
        <source>On ALOHA, put the lines into the configuration in the tab LB Layer7, save and reload; agent-send needs an ALOHA whose HAProxy is 1.7 or newer.</source>
        <translation>Sur ALOHA, mettez les lignes dans la configuration, onglet LB Layer7, enregistrez et rechargez ; agent-send exige un ALOHA dont le HAProxy est en 1.7 ou plus récent.</translation>
    </message>
    <message>
        <source>192.0.2.11 is an example: write the address at which HAProxy reaches this server.</source>
        <translation>192.0.2.11 est un exemple : écrivez l’adresse à laquelle HAProxy atteint ce serveur.</translation>
    </message>
    <message>
        <source>The agent listens on this machine only: for a HAProxy elsewhere set listen.addresses, and write this server&apos;s address.</source>
        <translation>L’agent n’écoute que sur cette machine : pour un HAProxy ailleurs, réglez listen.addresses et écrivez l’adresse de ce serveur.</translation>
    </message>
    <message>
        <source>443 is an example: write the port of your service.</source>
        <translation>443 est un exemple : écrivez le port de votre service.</translation>
    </message>
    <message>
        <source>roundrobin and leastconn follow every weight; static-rr and hashes without hash-type consistent take only 0 % and 100 %.</source>
        <translation>roundrobin et leastconn suivent tous les poids ; static-rr et les hachages sans hash-type consistent n’acceptent que 0 % et 100 %.</translation>
    </message>
    <message>
        <source>The settings say algorithm = &quot;static&quot;: static-rr, source, uri and the like take only 0 % and 100 %, and the agent says no other.</source>
        <translation>Les réglages disent algorithm = &quot;static&quot; : static-rr, source, uri et semblables n’acceptent que 0 % et 100 %, et l’agent ne dit rien d’autre.</translation>
    </message>
    <message>
        <source>HAProxy takes the agent&apos;s percent of this weight and drops the fraction. With its own default, 1, everything below 100 % would be 0.</source>
        <translation>HAProxy prend le pourcentage de l’agent sur ce poids et laisse tomber la fraction. Avec sa propre valeur par défaut, 1, tout ce qui est sous 100 % donnerait 0.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s own health check stays: it notices a dead service although the agent answers.</source>
        <translation>Le contrôle de santé propre à HAProxy reste : il remarque un service mort même si l’agent répond.</translation>
    </message>
    <message>
        <source>agent-check and agent-port make HAProxy ask the agent.</source>
        <translation>agent-check et agent-port font que HAProxy interroge l’agent.</translation>
    </message>
    <message>
        <source>Every two seconds, whatever inter says; soon enough for load, rarely enough for thousands of servers.</source>
        <translation>Toutes les deux secondes, quoi que dise inter ; assez tôt pour la charge, assez rarement pour des milliers de serveurs.</translation>
    </message>
    <message>
        <source>The agent does not listen on the address of the service, so the line says where it does.</source>
        <translation>L’agent n’écoute pas à l’adresse du service : la ligne dit donc où il le fait.</translation>
    </message>
    <message>
        <source>Says who asks, and for which server: the agent keeps count of what each load balancer was told. The \n ends the line, in double quotes only.</source>
        <translation>Dit qui demande, et pour quel serveur : l’agent tient le compte de ce qui a été dit à chaque répartiteur de charge. Le \n termine la ligne, entre guillemets doubles seulement.</translation>
    </message>
    <message>
        <source>An agent-send line here does not name the load balancer, so two behind one address cannot be told apart; with agent_send = [&quot;* web/web1&quot;] in the settings there is room for its name.</source>
        <translation>Une ligne agent-send ici ne nomme pas le répartiteur de charge : deux derrière une même adresse ne se distinguent donc pas ; avec agent_send = [&quot;* web/web1&quot;] dans les réglages, il y a de la place pour son nom.</translation>
    </message>
    <message>
        <source>Each load balancer needs a name of its own in agent-send: lb1, lb2 and so on.</source>
        <translation>Chaque répartiteur de charge doit avoir son propre nom dans agent-send : lb1, lb2 et ainsi de suite.</translation>
    </message>
</context>
<context>
    <name>sluice::StatusLine</name>
    <message>
        <source>No agent at %1 yet</source>
        <translation>Pas encore d’agent à %1</translation>
    </message>
    <message>
        <source>Built-in agent %1 on %2</source>
        <translation>Agent intégré %1 sur %2</translation>
    </message>
    <message>
        <source>Agent %1 running as a service on %2</source>
        <translation>Agent %1, tourne comme service sur %2</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, disparu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 — demonstration: the CPU load is simulated</source>
        <translation>%1 — démonstration : la charge CPU est simulée</translation>
    </message>
</context>
<context>
    <name>sluice::TablePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>No row has “%1”.</source>
        <translation>Aucune ligne avec « %1 ».</translation>
    </message>
</context>
<context>
    <name>sluice::TableTools</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Only rows with these words (Ctrl+F)</source>
        <translation>Seulement les lignes avec ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre :</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all (Ctrl+C)</source>
        <translation>Copier les lignes sélectionnées, ou toutes (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the table as a CSV file (Ctrl+E)</source>
        <translation>Enregistrer le tableau en fichier CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>Le tableau est dans %1.</translation>
    </message>
</context>
<context>
    <name>sluice::TimeWords</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time on day</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>&amp;Show the panel</source>
        <translation>&amp;Afficher le panneau</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Force &amp;Drain…</source>
        <translation>Forcer &amp;Drain…</translation>
    </message>
    <message>
        <source>Force &amp;Maint…</source>
        <translation>Forcer &amp;Maint…</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>Retour en au&amp;tomatique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>There is no agent.</source>
        <translation>Il n’y a pas d’agent.</translation>
    </message>
</context>
<context>
    <name>sluice::TrayWords</name>
    <message>
        <source>The agent is gone.</source>
        <translation>L’agent a disparu.</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>une ligne vide</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <comment>service, state, reply</comment>
        <translation>%1 : %2 — %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::TroubleBar</name>
    <message>
        <source>One more thing is wrong; it will stand here once there is room.</source>
        <translation>Un autre problème ; il figurera ici dès qu’il y aura de la place.</translation>
    </message>
    <message numerus="yes">
        <source>%n more things are wrong; they will stand here once there is room.</source>
        <translation>
            <numerusform>%n autre problème ; il figurera ici dès qu’il y aura de la place.</numerusform>
            <numerusform>%n autres problèmes ; ils figureront ici dès qu’il y aura de la place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maint</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Say read&amp;y</source>
        <translation>Dire read&amp;y</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Autoriser…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>sluice::TroubleWords</name>
    <message>
        <source>The agent at %1 is newer than this panel, and they do not understand each other (control protocol %2, this panel has %3). The agent goes on answering HAProxy. Close the panel and start one of the agent&apos;s version.</source>
        <translation>L’agent à %1 est plus récent que ce panneau, et ils ne se comprennent pas (protocole de contrôle %2, ce panneau a %3). L’agent continue de répondre à HAProxy. Fermez le panneau et démarrez-en un de la version de l’agent.</translation>
    </message>
    <message>
        <source>The agent at %1 is older than this panel, and they do not understand each other (control protocol %2, this panel has %3). The agent goes on answering HAProxy. If it was updated, it still has to be started again: “systemctl restart sluiced”.</source>
        <translation>L’agent à %1 est plus ancien que ce panneau, et ils ne se comprennent pas (protocole de contrôle %2, ce panneau a %3). L’agent continue de répondre à HAProxy. S’il a été mis à jour, il reste à le redémarrer : « systemctl restart sluiced ».</translation>
    </message>
    <message>
        <source>The agent at %1 does not want this panel: %2.</source>
        <translation>L’agent à %1 ne veut pas de ce panneau : %2.</translation>
    </message>
    <message>
        <source>The agent of this panel could not start: %1. Mend that, then start the panel again.</source>
        <translation>L’agent de ce panneau n’a pas pu démarrer : %1. Corrigez cela, puis redémarrez le panneau.</translation>
    </message>
    <message>
        <source>Another agent, %1, answers HAProxy, and this panel cannot see it: no control socket answers at %2. The agent of this panel was ended, so that two never answer for one server. Start the panel with “--connect” and the path of that agent&apos;s control socket, or stop that agent and start the panel again.</source>
        <translation>Un autre agent, %1, répond à HAProxy, et ce panneau ne le voit pas : aucun socket de contrôle ne répond à %2. L’agent de ce panneau a été arrêté, pour que jamais deux ne répondent pour un même serveur. Démarrez le panneau avec « --connect » et le chemin du socket de contrôle de cet agent, ou arrêtez cet agent et redémarrez le panneau.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The agent is gone (%1). Below stands what it said last; HAProxy keeps what it last heard. The panel tries to reach it every second.</source>
        <translation>L’agent a disparu (%1). Ci-dessous figure ce qu’il a dit en dernier ; HAProxy garde ce qu’il a entendu en dernier. Le panneau essaie de le joindre chaque seconde.</translation>
    </message>
    <message>
        <source>No agent answers at %1 (%2). The panel tries to reach it every second.</source>
        <translation>Aucun agent ne répond à %1 (%2). Le panneau essaie de le joindre chaque seconde.</translation>
    </message>
    <message>
        <source>On a machine with systemd, “systemctl status sluiced” tells what is the matter.</source>
        <translation>Sur une machine avec systemd, « systemctl status sluiced » dit ce qui se passe.</translation>
    </message>
    <message>
        <source>If it does not come back, close the panel and start it again.</source>
        <translation>S’il ne revient pas, fermez le panneau et redémarrez-le.</translation>
    </message>
    <message>
        <source>Another agent, %1, answers HAProxy on %2, so nothing that is forced here reaches anybody. This one keeps trying. To see that one instead, start the panel with “--connect” and the path of its control socket.</source>
        <translation>Un autre agent, %1, répond à HAProxy sur %2 : rien de ce qui est forcé ici n’atteint donc personne. Celui-ci continue d’essayer. Pour voir l’autre, démarrez le panneau avec « --connect » et le chemin de son socket de contrôle.</translation>
    </message>
    <message>
        <source>Another program has %1, so HAProxy gets no answer there. Stop that program (“ss -ltnp sport = :%2” names it), or set another listen.port in %3. The agent keeps trying.</source>
        <translation>Un autre programme occupe %1 : HAProxy n’y obtient pas de réponse. Arrêtez ce programme (« ss -ltnp sport = :%2 » le nomme), ou réglez un autre listen.port dans %3. L’agent continue d’essayer.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1, so HAProxy gets no answer there. Bring the address up, or correct listen.addresses in %2. The agent keeps trying.</source>
        <translation>Cette machine n’a pas l’adresse %1 : HAProxy n’y obtient donc pas de réponse. Activez l’adresse, ou corrigez listen.addresses dans %2. L’agent continue d’essayer.</translation>
    </message>
    <message>
        <source>The agent cannot listen on %1: %2. HAProxy gets no answer there. See [listen] in %3. The agent keeps trying.</source>
        <translation>L’agent ne peut pas écouter sur %1 : %2. HAProxy n’y obtient pas de réponse. Voir [listen] dans %3. L’agent continue d’essayer.</translation>
    </message>
    <message>
        <source>The record of what was forced is lost%1. HAProxy may still hold a drain or maint, so the agent says nothing about it until you decide: force Maint, or say “ready” so that the server takes visitors again.</source>
        <translation>La trace de ce qui était forcé est perdue%1. HAProxy garde peut-être encore un drain ou maint ; l’agent n’en dit donc rien jusqu’à votre décision : forcez Maint, ou dites « ready » pour que le serveur accepte de nouveau des visiteurs.</translation>
    </message>
    <message>
        <source>What is forced could not be saved%1. It is in force, but would not survive a restart of the agent. Make room on the disk, or make the state directory writable.</source>
        <translation>Ce qui est forcé n’a pas pu être enregistré%1. C’est en vigueur, mais ne survivrait pas à un redémarrage de l’agent. Faites de la place sur le disque, ou rendez le répertoire d’état inscriptible.</translation>
    </message>
    <message>
        <source>The settings have an error, so others are in force: %1. Correct it, then restart the agent.</source>
        <translation>Les réglages contiennent une erreur, d’autres sont donc en vigueur : %1. Corrigez-la, puis redémarrez l’agent.</translation>
    </message>
    <message>
        <source>“%1” cannot be measured: %2. Without it no weight is said, and HAProxy keeps the weight it has.</source>
        <translation>« %1 » ne peut pas être mesuré : %2. Sans cela aucun poids n’est dit, et HAProxy garde le poids qu’il a.</translation>
    </message>
    <message>
        <source>This agent runs for the first time. If an earlier one left the server in MAINT or DRAIN at HAProxy, “Say ready” brings it back.</source>
        <translation>Cet agent tourne pour la première fois. Si un précédent a laissé le serveur en MAINT ou DRAIN chez HAProxy, « Dire ready » le ramène.</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer.</source>
        <translation>%1 a demandé sans être autorisé et n’a donc pas eu de réponse.</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer (refused so far: %2).</source>
        <translation>%1 a demandé sans être autorisé et n’a donc pas eu de réponse (refus jusqu’ici : %2).</translation>
    </message>
    <message>
        <source>If it is a load balancer of yours, allow it here or in listen.allow in %1.</source>
        <translation>Si c’est un de vos répartiteurs de charge, autorisez-le ici ou dans listen.allow de %1.</translation>
    </message>
    <message>
        <source>An agent now runs in the background of this machine (version %1), and this panel still has its own; only one of them can answer HAProxy.</source>
        <translation>Un agent tourne maintenant en arrière-plan sur cette machine (version %1), et ce panneau a encore le sien ; un seul des deux peut répondre à HAProxy.</translation>
    </message>
    <message>
        <source>To hand over what is forced and owed, you (%1) need the right to operate it: members of the group “sluicekeeper” have it.</source>
        <translation>Pour transmettre ce qui est forcé et dû, il vous (%1) faut le droit d’opérer l’agent : les membres du groupe « sluicekeeper » l’ont.</translation>
    </message>
    <message>
        <source>“Hand over” gives it what is forced and what load balancers still have to hear, and ends the one in this panel.</source>
        <translation>« Transmettre » lui donne ce qui est forcé et ce que les répartiteurs de charge doivent encore entendre, et met fin à celui de ce panneau.</translation>
    </message>
</context>
<context>
    <name>sluice::WeightDialog</name>
    <message>
        <source>Force weight</source>
        <translation>Forcer le poids</translation>
    </message>
    <message>
        <source>Force the weight of “%1”</source>
        <translation>Forcer le poids de « %1 »</translation>
    </message>
    <message>
        <source>&amp;Force weight</source>
        <translation>&amp;Forcer le poids</translation>
    </message>
    <message>
        <source>Weight in percent</source>
        <translation>Poids en pour cent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <translation>&amp;Poids :</translation>
    </message>
    <message>
        <source>That is weight 0 at HAProxy: no new visitors; those that stick to this server still come.</source>
        <translation>Cela fait le poids 0 chez HAProxy : pas de nouveaux visiteurs ; ceux qui sont liés à ce serveur viennent encore.</translation>
    </message>
    <message>
        <source>That is weight %1 at HAProxy, where the server line says %2.</source>
        <translation>Cela fait le poids %1 chez HAProxy, où la ligne server dit %2.</translation>
    </message>
</context>
<context>
    <name>sluice::WhyDialog</name>
    <message>
        <source>Why this reply</source>
        <translation>Pourquoi cette réponse</translation>
    </message>
    <message>
        <source>At %1: “%2”</source>
        <comment>time, service</comment>
        <translation>Le %1 : « %2 »</translation>
    </message>
    <message>
        <source>Now: “%1”</source>
        <translation>Maintenant : « %1 »</translation>
    </message>
    <message>
        <source>Before the agent was gone: “%1”</source>
        <translation>Avant la disparition de l’agent : « %1 »</translation>
    </message>
</context>
<context>
    <name>sluice::WhySteps</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least and most, with percent signs</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>Source « %1 »</translation>
    </message>
    <message>
        <source>How much of it is left.</source>
        <translation>C’est ce qu’il en reste.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>It was not measured yet.</source>
        <translation>Pas encore mesuré.</translation>
    </message>
    <message>
        <source>Least and most within that minute.</source>
        <translation>Le minimum et le maximum de cette minute.</translation>
    </message>
    <message>
        <source>CPU idle</source>
        <translation>CPU libre</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Advertised weight</source>
        <translation>Poids annoncé</translation>
    </message>
    <message>
        <source>How much of this server is left: what the sources say together.</source>
        <translation>Ce qu’il reste de ce serveur : ce que disent les sources ensemble.</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Lissée</translation>
    </message>
    <message>
        <source>Follows load quickly when it comes, and slowly when it goes.</source>
        <translation>Suit la charge : celle qui vient vite, et celle qui part lentement.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>The weight that the settings give for that availability.</source>
        <translation>Le poids que les réglages donnent pour cette disponibilité.</translation>
    </message>
    <message>
        <source>Steadied</source>
        <translation>Stabilisé</translation>
    </message>
    <message>
        <source>Small changes are left out, so that the weight does not tremble.</source>
        <translation>Les petites variations sont écartées, pour que le poids ne tremble pas.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source>The weight still rises, because the agent has just started.</source>
        <translation>Le poids monte encore, car l’agent vient de démarrer.</translation>
    </message>
    <message>
        <source>Automatic weight</source>
        <translation>Poids automatique</translation>
    </message>
    <message>
        <source>Kept between the floor and the ceiling of the settings.</source>
        <translation>Maintenu entre le plancher et le plafond des réglages.</translation>
    </message>
    <message>
        <source>Forced weight</source>
        <translation>Poids forcé</translation>
    </message>
    <message>
        <source>Somebody forced it; it takes the automatic weight&apos;s place.</source>
        <translation>Quelqu’un l’a forcé ; il prend la place du poids automatique.</translation>
    </message>
    <message>
        <source>At HAProxy</source>
        <translation>Chez HAProxy</translation>
    </message>
    <message>
        <source>Of the weight %1 in the server line, rounded down.</source>
        <translation>Du poids %1 de la ligne server, arrondi à l’inférieur.</translation>
    </message>
</context>
<context>
    <name>sluice::WhyText</name>
    <message>
        <source>This is what a load balancer is told now that is owed nothing.</source>
        <translation>C’est ce qui est dit maintenant à un répartiteur de charge à qui rien n’est dû.</translation>
    </message>
    <message>
        <source>This was sent to %1 at %2.</source>
        <translation>Ceci a été envoyé à %1 à %2.</translation>
    </message>
    <message>
        <source>No probe of that moment is listed any more. This is put together from what was recorded, by the agent&apos;s own rule, for a load balancer that was owed nothing.</source>
        <translation>Aucune sonde de ce moment n’est plus listée. Ceci est reconstitué à partir de ce qui a été consigné, selon la règle propre de l’agent, pour un répartiteur de charge à qui rien n’était dû.</translation>
    </message>
    <message>
        <source>What was said then is not known any more.</source>
        <translation>Ce qui a été dit alors n’est plus connu.</translation>
    </message>
    <message>
        <source>The reply: no probe near that moment is listed any more, and too little was recorded to say what it would have been.</source>
        <translation>La réponse : aucune sonde proche de ce moment n’est plus listée, et trop peu a été consigné pour dire ce qu’elle aurait été.</translation>
    </message>
    <message>
        <source>The steps from the availability to the weight: the agent does not record them, and with the settings of now they lead elsewhere.</source>
        <translation>Les étapes de la disponibilité au poids : l’agent ne les consigne pas, et avec les réglages actuels elles mènent ailleurs.</translation>
    </message>
    <message>
        <source>The single seconds: beyond an hour, least and most of each minute are kept.</source>
        <translation>Les secondes une à une : au-delà d’une heure, seuls le minimum et le maximum de chaque minute sont conservés.</translation>
    </message>
    <message>
        <source>The load: nothing was measured near that moment, or it is not kept any more.</source>
        <translation>La charge : rien n’a été mesuré près de ce moment, ou ce n’est plus conservé.</translation>
    </message>
    <message>
        <source>What was forced: the agent that runs now had not started. The history has who did what.</source>
        <translation>Ce qui était forcé : l’agent qui tourne maintenant n’avait pas démarré. L’historique dit qui a fait quoi.</translation>
    </message>
    <message>
        <source>What each load balancer was owed then: that is not recorded.</source>
        <translation>Ce qui était dû alors à chaque répartiteur de charge : ce n’est pas consigné.</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>(an empty line)</source>
        <translation>(une ligne vide)</translation>
    </message>
    <message>
        <source>An empty line changes nothing: HAProxy keeps what it last heard.</source>
        <translation>Une ligne vide ne change rien : HAProxy garde ce qu’il a entendu en dernier.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>What it does at HAProxy</source>
        <translation>Ce que cela fait chez HAProxy</translation>
    </message>
    <message>
        <source>What it leaves alone</source>
        <translation>Ce que cela ne touche pas</translation>
    </message>
    <message>
        <source>What a reply does not say stays at HAProxy as it last heard it.</source>
        <translation>Ce qu’une réponse ne dit pas reste chez HAProxy tel qu’il l’a entendu en dernier.</translation>
    </message>
    <message>
        <source>From the load to the weight</source>
        <translation>De la charge au poids</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Rien n’en est connu.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forcé</translation>
    </message>
    <message>
        <source>Nothing is forced.</source>
        <translation>Rien n’est forcé.</translation>
    </message>
    <message>
        <source>Nothing, as far as is recorded.</source>
        <translation>Rien, pour autant que ce soit consigné.</translation>
    </message>
    <message>
        <source>By whom and why is not among what the panel has read.</source>
        <translation>Par qui et pourquoi n’est pas dans ce que le panneau a lu.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Nothing: every load balancer has heard all that had to be taken back.</source>
        <translation>Rien : chaque répartiteur de charge a entendu tout ce qui devait être repris.</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>N’est plus connu</translation>
    </message>
</context>
</TS>
