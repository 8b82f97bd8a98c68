<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sluice::AgentDetails</name>
    <message>
        <source>Runs in the background of this machine, also without a panel (sluiced)</source>
        <translation>在本机后台运行，没有面板时也运行（sluiced）</translation>
    </message>
    <message>
        <source>Built into this panel: it ends with it</source>
        <translation>内置于本面板：随面板退出</translation>
    </message>
    <message>
        <source>Built into another panel of yours: it ends with that one</source>
        <translation>内置于您的另一个面板：随那个面板退出</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>Process not known</source>
        <translation>进程未知</translation>
    </message>
    <message>
        <source>%1, since %2 (%3)</source>
        <comment>process, time, so long</comment>
        <translation>%1，自 %2 起（%3）</translation>
    </message>
    <message>
        <source>%1 (control protocol %2)</source>
        <translation>%1（控制协议 %2）</translation>
    </message>
    <message>
        <source>%1 since it started</source>
        <translation>启动以来 %1 次</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1，拒绝 %2 次</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>None has answered yet</source>
        <translation>尚无 Agent 应答</translation>
    </message>
    <message>
        <source>Control socket</source>
        <translation>控制套接字</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Gone: it does not answer</source>
        <translation>已失联：没有应答</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation>您的身份</translation>
    </message>
    <message>
        <source>Which agent this is</source>
        <translation>这是哪个 Agent</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sluice::AllowDialog</name>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>复制此行(&amp;C)</translation>
    </message>
    <message>
        <source>Allow an address</source>
        <translation>允许一个地址</translation>
    </message>
    <message>
        <source>Answer the probes of %1?</source>
        <translation>要应答 %1 的探测吗？</translation>
    </message>
    <message>
        <source>It asked and is not on the agent&apos;s list, so it got no answer. Whoever may ask learns how busy this server is, and what is forced.</source>
        <translation>它来询问过，但不在 Agent 的名单上，所以没有得到应答。获准询问者会得知本服务器有多忙，以及强制了什么。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The line in %1, under [listen]:</source>
        <translation>写入 %1 的 [listen] 下的行：</translation>
    </message>
    <message>
        <source>The agent did not do it: %1.</source>
        <translation>Agent 没有执行：%1。</translation>
    </message>
    <message>
        <source>Who may ask is changed from here only by root and by the agent&apos;s own user.</source>
        <translation>只有 root 和 Agent 自己的用户才能在此更改谁可以询问。</translation>
    </message>
    <message>
        <source>This agent is older than the panel and takes no settings from it.</source>
        <translation>此 Agent 比面板旧，不接受面板的设置。</translation>
    </message>
    <message>
        <source>Write this line into %1, under [listen], and have the agent read it: “systemctl reload sluiced”, or start it again.</source>
        <translation>请将此行写入 %1 的 [listen] 下，然后让 Agent 重新读取：“systemctl reload sluiced”，或重新启动它。</translation>
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
        <translation>解除后 %1</translation>
    </message>
    <message>
        <source>%1: heard %2 times, soon over</source>
        <translation>%1：已收到 %2 次，即将结束</translation>
    </message>
    <message>
        <source>%1: heard %2 of %3</source>
        <translation>%1：已收到 %2/%3 次</translation>
    </message>
    <message>
        <source>kept DOWN while HAProxy checks the service</source>
        <translation>在 HAProxy 检查服务期间保持 DOWN</translation>
    </message>
    <message>
        <source>asks less often than before: one of several processes may be away</source>
        <translation>询问比以前少：多个进程中可能有一个不在了</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Nobody is asking: HAProxy keeps what it last heard (%1).</source>
        <translation>无人询问：HAProxy 保持上次收到的内容（%1）。</translation>
    </message>
    <message>
        <source>Nobody is asking: HAProxy keeps what it last heard.</source>
        <translation>无人询问：HAProxy 保持上次收到的内容。</translation>
    </message>
    <message>
        <source>Asked by one load balancer, last %1.</source>
        <translation>一台负载均衡器在询问，最近一次：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Asked by %n load balancers, last %1.</source>
        <translation>
            <numerusform>%n 台负载均衡器在询问，最近一次：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::BalancersModel</name>
    <message>
        <source>not since the agent started</source>
        <translation>Agent 启动以来没有</translation>
    </message>
    <message>
        <source>silent, last %1</source>
        <translation>已静默，最近 %1</translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none: it is not allowed</source>
        <translation>无：未获允许</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>agent-send</source>
        <translation>agent-send</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>最近应答</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>待告知</translation>
    </message>
</context>
<context>
    <name>sluice::BelievedModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>was %1 until %2</source>
        <comment>status, so long ago</comment>
        <translation>%2还是 %1</translation>
    </message>
    <message numerus="yes">
        <source>Made from the %n replies that it fetched, and from nothing else: it knows of no health check there and of no operator.</source>
        <translation>
            <numerusform>仅根据它取走的 %n 个应答得出：不了解那里的健康检查，也不了解操作员的操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made from the replies that each load balancer fetched: no health checks, no operators.</source>
        <translation>仅根据每台负载均衡器取走的应答得出：不含健康检查和操作员的操作。</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>负载均衡器</translation>
    </message>
    <message>
        <source>agent-send</source>
        <translation>agent-send</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>那里的状态</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Maxconn</source>
        <translation>Maxconn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>sluice::ChartLegend</name>
    <message>
        <source>Show or hide this line</source>
        <translation>显示或隐藏此曲线</translation>
    </message>
</context>
<context>
    <name>sluice::ChartLineWords</name>
    <message>
        <source>CPU idle</source>
        <translation>CPU 空闲</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用度</translation>
    </message>
    <message>
        <source>Advertised weight</source>
        <translation>通告权重</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>CPU idle %1</source>
        <translation>CPU 空闲 %1</translation>
    </message>
    <message>
        <source>CPU idle not known</source>
        <translation>CPU 空闲未知</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>可用度 %1</translation>
    </message>
    <message>
        <source>Availability not known</source>
        <translation>可用度未知</translation>
    </message>
    <message>
        <source>Advertised weight %1</source>
        <translation>通告权重 %1</translation>
    </message>
    <message>
        <source>No weight advertised</source>
        <translation>未通告权重</translation>
    </message>
    <message>
        <source>Connections %1</source>
        <translation>连接数 %1</translation>
    </message>
    <message>
        <source>Connections not known</source>
        <translation>连接数未知</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <comment>its kind, percent</comment>
        <translation>来源 %1：%2</translation>
    </message>
    <message>
        <source>Source %1 not known</source>
        <translation>来源 %1 未知</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>sluice::ChartSpanWords</name>
    <message>
        <source>Last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>最近 10 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
</context>
<context>
    <name>sluice::ChartWords</name>
    <message>
        <source>Forced: %1</source>
        <translation>强制：%1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, least, most, each with its unit</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
</context>
<context>
    <name>sluice::CloseDialog</name>
    <message>
        <source>•  and one more.</source>
        <translation>•  另有一项。</translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more.</source>
        <translation>
            <numerusform>•  另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Release first, then quit</source>
        <translation>先解除，再退出(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave it so and quit</source>
        <translation>保持原样并退出(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>HAProxy keeps what it was told until the agent takes it back.</source>
        <translation>HAProxy 会保持被告知的内容，直到 Agent 将其撤回。</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep running, minimised</source>
        <translation>最小化后继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>The agent ends with this panel. At HAProxy something would stay behind:</source>
        <translation>Agent 随本面板一起退出。HAProxy 那边会留下：</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Releasing. The load balancers still have to hear it:</source>
        <translation>正在解除。负载均衡器还须收到：</translation>
    </message>
    <message>
        <source>The panel quits by itself as soon as they have. What is released stays so if you do not quit.</source>
        <translation>收到后面板会自动退出。即使您不退出，已解除的也不会恢复。</translation>
    </message>
</context>
<context>
    <name>sluice::ConfigFinding</name>
    <message>
        <source>There is no server line here.</source>
        <translation>这里没有 server 行。</translation>
    </message>
    <message>
        <source>Paste the backend or listen section whose servers should ask the agent.</source>
        <translation>请粘贴其服务器应询问 Agent 的 backend 或 listen 段。</translation>
    </message>
    <message>
        <source>No server here asks an agent.</source>
        <translation>这里没有服务器询问 Agent。</translation>
    </message>
    <message>
        <source>Add agent-check agent-port %1 to the server line.</source>
        <translation>请在 server 行中加上 agent-check agent-port %1。</translation>
    </message>
    <message>
        <source>A quote is opened and never closed; HAProxy refuses the file.</source>
        <translation>有引号打开后没有关闭；HAProxy 会拒绝此文件。</translation>
    </message>
    <message>
        <source>Close the quote at the end of the text.</source>
        <translation>请在文本末尾关闭引号。</translation>
    </message>
    <message>
        <source>agent-check has no agent-port: HAProxy has nobody to ask and refuses the file.</source>
        <translation>agent-check 没有 agent-port：HAProxy 无处可问，会拒绝此文件。</translation>
    </message>
    <message>
        <source>Add agent-port %1 to the line.</source>
        <translation>请在此行中加上 agent-port %1。</translation>
    </message>
    <message>
        <source>HAProxy asks port %1, but the agent listens on %2.</source>
        <translation>HAProxy 询问端口 %1，但 Agent 监听的是 %2。</translation>
    </message>
    <message>
        <source>Write agent-port %3.</source>
        <translation>请写 agent-port %3。</translation>
    </message>
    <message>
        <source>No server here is asked at an address of this machine (%1).</source>
        <translation>这里没有服务器按本机的地址询问（%1）。</translation>
    </message>
    <message>
        <source>Write the address of this machine into the server line, or add agent-addr %2 to it.</source>
        <translation>请将本机的地址写入 server 行，或在其中加上 agent-addr %2。</translation>
    </message>
    <message>
        <source>The server is %1, where no agent listens: HAProxy would ask the agent there.</source>
        <translation>服务器是 %1，那里没有 Agent 监听：HAProxy 会到那里询问 Agent。</translation>
    </message>
    <message>
        <source>Add agent-addr and the IP address at which the agent listens.</source>
        <translation>请加上 agent-addr 和 Agent 监听的 IP 地址。</translation>
    </message>
    <message>
        <source>The agent is asked at %1, the addr of the health check, and not at the server&apos;s own address.</source>
        <translation>询问 Agent 用的是健康检查的 addr %1，而不是服务器自己的地址。</translation>
    </message>
    <message>
        <source>Add agent-addr with the address of the machine whose load counts, if that is another.</source>
        <translation>如果要计负载的是另一台机器，请加上 agent-addr 和那台机器的地址。</translation>
    </message>
    <message>
        <source>The line has no weight, so it is 1, and every percent below 100 becomes weight 0: no new traffic.</source>
        <translation>此行没有 weight，即为 1，低于 100 的百分比都变成权重 0：没有新流量。</translation>
    </message>
    <message>
        <source>Add weight %1.</source>
        <translation>请加上 weight %1。</translation>
    </message>
    <message>
        <source>With weight 1 every percent below 100 becomes weight 0: no new traffic.</source>
        <translation>weight 为 1 时，低于 100 的百分比都变成权重 0：没有新流量。</translation>
    </message>
    <message>
        <source>Write weight %1.</source>
        <translation>请写 weight %1。</translation>
    </message>
    <message>
        <source>With weight 0 every percent is 0: the server never gets new traffic, whatever the agent says.</source>
        <translation>weight 为 0 时，任何百分比都是 0：无论 Agent 怎么说，服务器都得不到新流量。</translation>
    </message>
    <message>
        <source>With weight %1 the percent is cut to whole steps, and everything below %2 % becomes weight 0.</source>
        <translation>weight 为 %1 时，百分比被舍为整级，低于 %2% 的都变成权重 0。</translation>
    </message>
    <message>
        <source>Write weight %3, in the same proportion for the other servers of the backend.</source>
        <translation>请写 weight %3，该 backend 的其他服务器按同样比例修改。</translation>
    </message>
    <message>
        <source>balance %1 takes only 0 % and 100 %: HAProxy ignores every weight between.</source>
        <translation>balance %1 只接受 0% 和 100%：HAProxy 忽略中间的一切权重。</translation>
    </message>
    <message>
        <source>Use balance roundrobin or leastconn, add hash-type consistent to a hash, or set algorithm = &quot;static&quot; for the service in the agent&apos;s settings.</source>
        <translation>请使用 balance roundrobin 或 leastconn，给哈希算法加上 hash-type consistent，或在 Agent 的设置中为此服务设 algorithm = &quot;static&quot;。</translation>
    </message>
    <message>
        <source>Without check HAProxy sends traffic to a dead service for as long as the agent answers.</source>
        <translation>没有 check，只要 Agent 还在应答，HAProxy 就会把流量发给已失效的服务。</translation>
    </message>
    <message>
        <source>Add check to the line.</source>
        <translation>请在此行中加上 check。</translation>
    </message>
    <message>
        <source>disabled starts the server in MAINT. An up or a weight of the agent does not end that, but its ready does.</source>
        <translation>disabled 使服务器以 MAINT 启动。Agent 的 up 或权重不会结束它，ready 会。</translation>
    </message>
    <message>
        <source>Take disabled away once the server may have traffic.</source>
        <translation>服务器可以接收流量后，请删去 disabled。</translation>
    </message>
    <message>
        <source>The agent says ready for %1 s and %2 probes; at agent-inter %3 s that takes %4 s.</source>
        <translation>Agent 告知 ready 持续 %1 秒且 %2 次探测；agent-inter 为 %3 秒时需要 %4 秒。</translation>
    </message>
    <message>
        <source>Write agent-inter 2s, or accept that ready is said for longer.</source>
        <translation>请写 agent-inter 2s，或接受 ready 告知得更久。</translation>
    </message>
    <message>
        <source>HAProxy waits %1 ms for the answer, which may take %2 ms: it gives up on some or all probes.</source>
        <translation>HAProxy 等待应答 %1 毫秒，而应答可能需要 %2 毫秒：部分或全部探测会被放弃。</translation>
    </message>
    <message>
        <source>Write agent-inter 2s, and no timeout check below 1s.</source>
        <translation>请写 agent-inter 2s，且 timeout check 不低于 1s。</translation>
    </message>
    <message>
        <source>After a maint the agent holds the server down for %1 s, but HAProxy may need %2 s to find a dead service.</source>
        <translation>maint 之后 Agent 让服务器保持 down %1 秒，但 HAProxy 可能需要 %2 秒才能发现服务已失效。</translation>
    </message>
    <message>
        <source>Set reply.return_check of the agent to %2s, or shorten inter.</source>
        <translation>请将 Agent 的 reply.return_check 设为 %2s，或缩短 inter。</translation>
    </message>
    <message>
        <source>After every down or maint the weight rises over %1 s: so long it is less than the agent says.</source>
        <translation>每次 down 或 maint 之后，权重在 %1 秒内逐渐上升：这段时间内低于 Agent 所给的值。</translation>
    </message>
    <message>
        <source>Take slowstart away if the agent&apos;s own smoothing is enough.</source>
        <translation>如果 Agent 自身的平滑已足够，请删去 slowstart。</translation>
    </message>
    <message>
        <source>init-state %1 without check: only an up of the agent brings the server UP, a weight alone never does.</source>
        <translation>没有 check 时的 init-state %1：只有 Agent 的 up 能使服务器 UP，仅有权重不行。</translation>
    </message>
    <message>
        <source>Add check, and keep reply.style = &quot;complete&quot; in the agent&apos;s settings.</source>
        <translation>请加上 check，并在 Agent 的设置中保留 reply.style = &quot;complete&quot;。</translation>
    </message>
    <message>
        <source>Without agent-send the agent cannot tell load balancers behind one address apart, nor two servers of one.</source>
        <translation>没有 agent-send，Agent 无法区分同一地址后的多台负载均衡器，也无法区分一台负载均衡器的两个服务器。</translation>
    </message>
    <message>
        <source>Add agent-send &quot;&lt;load balancer&gt; &lt;backend&gt;/&lt;server&gt;\n&quot; to every server line.</source>
        <translation>请在每个 server 行中加上 agent-send &quot;&lt;负载均衡器&gt; &lt;backend&gt;/&lt;server&gt;\n&quot;。</translation>
    </message>
    <message>
        <source>Other servers have agent-send and this one has none: HAProxy then asks this one 200 ms late, and at a short agent-inter not at all.</source>
        <translation>其他服务器有 agent-send，此服务器没有：HAProxy 会晚 200 毫秒询问它，agent-inter 较短时则根本不询问。</translation>
    </message>
    <message>
        <source>Add agent-send %1 to the line.</source>
        <translation>请在此行中加上 agent-send %1。</translation>
    </message>
    <message>
        <source>agent-send has no line end, so the agent has to wait before it knows that nothing more comes.</source>
        <translation>agent-send 没有行尾，Agent 得等待，才知道后面没有内容了。</translation>
    </message>
    <message>
        <source>Write agent-send %1 with \n at the end, in double quotes: between single ones \n is no line end.</source>
        <translation>请写 agent-send %1，末尾加 \n，并用双引号：单引号中的 \n 不是行尾。</translation>
    </message>
    <message>
        <source>agent-send has more than one line; the agent knows a load balancer by one.</source>
        <translation>agent-send 多于一行；Agent 靠一行来识别负载均衡器。</translation>
    </message>
    <message>
        <source>Write agent-send %1.</source>
        <translation>请写 agent-send %1。</translation>
    </message>
    <message>
        <source>%1 sends the same agent-send line to the same agent, which then takes both for one.</source>
        <translation>%1 向同一个 Agent 发送同样的 agent-send 行，Agent 会把两者当成一个。</translation>
    </message>
    <message>
        <source>Give each server a line of its own, such as agent-send %2.</source>
        <translation>请给每个服务器各自的行，例如 agent-send %2。</translation>
    </message>
</context>
<context>
    <name>sluice::ConnectDialog</name>
    <message>
        <source>Nothing is wrong as far as the agent is concerned. Whether HAProxy accepts the file as a whole, “haproxy -c -f FILE” tells.</source>
        <translation>就 Agent 而言没有问题。HAProxy 是否接受整个文件，由“haproxy -c -f FILE”判断。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Connect HAProxy</source>
        <translation>接入 HAProxy</translation>
    </message>
    <message>
        <source>&amp;Lines to paste</source>
        <translation>要粘贴的行(&amp;L)</translation>
    </message>
    <message>
        <source>Chec&amp;k a configuration</source>
        <translation>检查配置(&amp;K)</translation>
    </message>
    <message>
        <source>Name of the load balancer</source>
        <translation>负载均衡器的名称</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>负载均衡器</translation>
    </message>
    <message>
        <source>Lines for HAProxy</source>
        <translation>给 HAProxy 的行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>用于(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Name of this load balancer, each has its own:</source>
        <translation>此负载均衡器的名称，每台各不相同(&amp;N)：</translation>
    </message>
    <message>
        <source>Why each word stands there</source>
        <translation>每个词的理由</translation>
    </message>
    <message>
        <source>Configuration of HAProxy</source>
        <translation>HAProxy 的配置</translation>
    </message>
    <message>
        <source>haproxy.cfg, or the backend of this server</source>
        <translation>haproxy.cfg，或本服务器的 backend</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Paste what HAProxy has. It stays in this window.</source>
        <translation>粘贴 HAProxy 现有的配置，内容只留在本窗口(&amp;P)。</translation>
    </message>
    <message>
        <source>&amp;What was found:</source>
        <translation>检查结果(&amp;W)：</translation>
    </message>
    <message>
        <source>Probe &amp;me now</source>
        <translation>立即探测我(&amp;M)</translation>
    </message>
</context>
<context>
    <name>sluice::CurveEditor</name>
    <message>
        <source>Add a point</source>
        <translation>添加一点</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Weight curve</source>
        <translation>权重曲线</translation>
    </message>
    <message>
        <source>Arrow keys choose a point; with Ctrl they move it. Up and down change its weight, Insert adds one, Delete removes it.</source>
        <translation>方向键选择点；按住 Ctrl 则移动它。上下键改变其权重，Insert 添加，Delete 删除。</translation>
    </message>
    <message>
        <source>Points of the weight curve</source>
        <translation>权重曲线上的点</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
</context>
<context>
    <name>sluice::CurvePointsModel</name>
    <message>
        <source>availability %1 percent</source>
        <translation>可用度 %1%</translation>
    </message>
    <message>
        <source>weight %1 percent</source>
        <translation>权重 %1%</translation>
    </message>
    <message>
        <source>Available, %</source>
        <translation>可用度（%）</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>权重（%）</translation>
    </message>
    <message>
        <source>Expected is a weight from 0 to %1 percent.</source>
        <translation>应为 0% 至 %1% 的权重。</translation>
    </message>
    <message>
        <source>Expected is an availability above %1 and below %2 percent, its neighbours.</source>
        <translation>应为高于 %1% 且低于 %2%（相邻两点）的可用度。</translation>
    </message>
    <message>
        <source>Expected is an availability above %1 and up to 100 percent.</source>
        <translation>应为高于 %1%、不超过 100% 的可用度。</translation>
    </message>
    <message>
        <source>Expected is an availability from 0 and below %1 percent.</source>
        <translation>应为不小于 0%、低于 %1% 的可用度。</translation>
    </message>
    <message>
        <source>Expected is an availability from 0 to 100 percent.</source>
        <translation>应为 0% 至 100% 的可用度。</translation>
    </message>
</context>
<context>
    <name>sluice::CurveView</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>available, %</source>
        <translation>可用度（%）</translation>
    </message>
    <message>
        <source>floor %1 %</source>
        <translation>下限 %1%</translation>
    </message>
    <message>
        <source>ceiling %1 %</source>
        <translation>上限 %1%</translation>
    </message>
    <message>
        <source>now %1 %</source>
        <translation>现为 %1%</translation>
    </message>
</context>
<context>
    <name>sluice::CurveWords</name>
    <message>
        <source>The weight is always %1 %.</source>
        <translation>权重始终为 %1%。</translation>
    </message>
    <message>
        <source>With less than %1 % available the weight is %2 %.</source>
        <translation>可用少于 %1% 时，权重为 %2%。</translation>
    </message>
    <message>
        <source>From %1 % on it is %2 %.</source>
        <translation>从 %1% 起为 %2%。</translation>
    </message>
    <message>
        <source>With %1 % available or less the weight is %2 %.</source>
        <translation>可用 %1% 或更少时，权重为 %2%。</translation>
    </message>
    <message>
        <source>From there it goes in a straight line to %2 % at %1 %.</source>
        <translation>由此沿直线变化，到 %1% 时为 %2%。</translation>
    </message>
    <message>
        <source>Above that it stays.</source>
        <translation>高于此值时保持不变。</translation>
    </message>
    <message>
        <source>The weight is always 100 %, because HAProxy takes only 0 and 100 here.</source>
        <translation>权重始终为 100%，因为 HAProxy 在此只接受 0 和 100。</translation>
    </message>
    <message>
        <source>There is no point yet.</source>
        <translation>还没有点。</translation>
    </message>
    <message>
        <source>%1 Load alone gives at least %2 % and at most %3 %.</source>
        <translation>%1仅凭负载，最低为 %2%，最高为 %3%。</translation>
    </message>
    <message>
        <source>How much is available now is not known.</source>
        <translation>当前可用多少未知。</translation>
    </message>
    <message>
        <source>Now %1 % is available: that gives the weight %2 %.</source>
        <translation>现有 %1% 可用：得出权重 %2%。</translation>
    </message>
    <message>
        <source>With a static algorithm HAProxy takes only 0 and 100 %, and load alone never gives 0. So 100 % is always said, and the curve has no effect.</source>
        <translation>使用静态算法时，HAProxy 只接受 0% 和 100%，而仅凭负载绝不会给出 0。因此始终给出 100%，曲线不起作用。</translation>
    </message>
    <message>
        <source>With “weight 1” on the server line, HAProxy makes 0 of every percent below %1. So the agent says at least %1 %, and load has no effect. Give the server line “weight 100”, and write 100 here.</source>
        <translation>server 行有“weight 1”时，HAProxy 把低于 %1 的百分比都变成 0。因此 Agent 至少给出 %1%，负载不起作用。请给 server 行写上“weight 100”，并在此填写 100。</translation>
    </message>
    <message>
        <source>With “weight %1” on the server line, HAProxy makes 0 of every percent below %2. So the agent says at least %2 %, whatever curve and floor say.</source>
        <translation>server 行有“weight %1”时，HAProxy 把低于 %2 的百分比都变成 0。因此无论曲线和下限如何，Agent 至少给出 %2%。</translation>
    </message>
    <message>
        <source>The curve goes down to 0. The agent says at least %1 %, because load alone must not switch a farm off.</source>
        <translation>曲线降到 0。Agent 至少给出 %1%，因为不能仅凭负载就关停整个集群。</translation>
    </message>
    <message>
        <source>The ceiling is below the least that the agent says, and has no effect.</source>
        <translation>上限低于 Agent 给出的最小值，不起作用。</translation>
    </message>
</context>
<context>
    <name>sluice::DemonstrationBalancers</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Maxconn</source>
        <translation>Maxconn</translation>
    </message>
    <message>
        <source>New traffic</source>
        <translation>新流量</translation>
    </message>
    <message>
        <source>Its configuration…</source>
        <translation>其配置…</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>模拟均衡器</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>The configuration with which HAProxy was started, to be copied</source>
        <translation>启动 HAProxy 所用的配置，可供复制</translation>
    </message>
    <message>
        <source>The server, as a load balancer has it</source>
        <translation>负载均衡器眼中的服务器</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>load balancer, what, value</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The stand-in asks every 2 s, as HAProxy would, and balances nothing.</source>
        <translation>模拟均衡器像 HAProxy 一样每 2 秒询问一次，但不做均衡。</translation>
    </message>
    <message>
        <source>The stand-in has not been answered yet.</source>
        <translation>模拟均衡器尚未得到应答。</translation>
    </message>
    <message>
        <source>HAProxy and the stand-in agree.</source>
        <translation>HAProxy 与模拟均衡器一致。</translation>
    </message>
    <message>
        <source>They agree on the state. The weight differs, because each asks every 2 s at a moment of its own.</source>
        <translation>状态一致。权重不同，因为两者各在自己的时刻每 2 秒询问一次。</translation>
    </message>
    <message>
        <source>They differ. Somebody may have changed the server in HAProxy itself, or one of them gets no answer.</source>
        <translation>两者不同。可能有人在 HAProxy 中更改了服务器，或者其中之一得不到应答。</translation>
    </message>
    <message>
        <source>They differ for a moment: each asks every 2 s at a moment of its own.</source>
        <translation>暂时不同：两者各在自己的时刻每 2 秒询问一次。</translation>
    </message>
    <message>
        <source>Stop HAProxy</source>
        <translation>停止 HAProxy</translation>
    </message>
    <message>
        <source>Start a real HAProxy</source>
        <translation>启动真实的 HAProxy</translation>
    </message>
    <message>
        <source>A real HAProxy can be started beside it, on loopback only. It ends with this window.</source>
        <translation>可以在旁边启动一个真实的 HAProxy，仅限回环接口。它随本窗口结束。</translation>
    </message>
    <message>
        <source>HAProxy is starting…</source>
        <translation>HAProxy 正在启动…</translation>
    </message>
    <message>
        <source>HAProxy runs as process %1. &lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt; is answered while the server takes traffic; &lt;a href=&quot;%2stats&quot;&gt;its statistics&lt;/a&gt;.</source>
        <translation>HAProxy 以进程 %1 运行。服务器接收流量时，&lt;a href=&quot;%2&quot;&gt;%2&lt;/a&gt; 有应答；&lt;a href=&quot;%2stats&quot;&gt;统计页面&lt;/a&gt;。</translation>
    </message>
    <message>
        <source>HAProxy is ending…</source>
        <translation>HAProxy 正在结束…</translation>
    </message>
    <message>
        <source>HAProxy is not installed here. On Debian and Ubuntu “apt install haproxy” installs it, on Fedora “dnf install haproxy”. Then press the button again.</source>
        <translation>这里没有安装 HAProxy。在 Debian 和 Ubuntu 上用“apt install haproxy”安装，在 Fedora 上用“dnf install haproxy”。然后再按此按钮。</translation>
    </message>
    <message>
        <source>HAProxy has ended. It said: %1</source>
        <translation>HAProxy 已结束。它报告：%1</translation>
    </message>
</context>
<context>
    <name>sluice::DemonstrationBanner</name>
    <message>
        <source>Demonstration: simulated load. Its agent does not listen yet.</source>
        <translation>演示：模拟负载。其 Agent 尚未监听。</translation>
    </message>
    <message>
        <source>Demonstration: simulated load, on %1. Nothing here reaches a real load balancer.</source>
        <translation>演示：模拟负载，位于 %1。这里的一切都不会影响真实的负载均衡器。</translation>
    </message>
</context>
<context>
    <name>sluice::EndPicker</name>
    <message>
        <source>Un&amp;til:</source>
        <translation>截止(&amp;T)：</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>Until a time…</source>
        <translation>到指定时间…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>For ho&amp;w long:</source>
        <translation>时长(&amp;W)：</translation>
    </message>
</context>
<context>
    <name>sluice::FirstStartPage</name>
    <message>
        <source>Connect HAProxy to this agent</source>
        <translation>将 HAProxy 接入此 Agent</translation>
    </message>
    <message>
        <source>This agent tells HAProxy how much traffic this server can take, and nobody asks it yet. Put this line into the server&apos;s backend in HAProxy&apos;s configuration, and reload HAProxy. As soon as HAProxy asks, this page turns into the live view by itself.</source>
        <translation>此 Agent 告知 HAProxy 本服务器能承受多少流量，但还没有谁来询问。请将此行写入 HAProxy 配置中本服务器的 backend，然后重新加载 HAProxy。HAProxy 一开始询问，此页就会自动变为实时视图。</translation>
    </message>
    <message>
        <source>Server line for HAProxy</source>
        <translation>给 HAProxy 的 server 行</translation>
    </message>
    <message>
        <source>&amp;Server line for HAProxy:</source>
        <translation>给 HAProxy 的 server 行(&amp;S)：</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the server line</source>
        <translation>复制 server 行</translation>
    </message>
    <message>
        <source>&amp;Why each word…</source>
        <translation>每个词的理由(&amp;W)…</translation>
    </message>
    <message>
        <source>Waiting for the first probe…</source>
        <translation>等待第一次探测…</translation>
    </message>
    <message>
        <source>S&amp;how the live view</source>
        <translation>显示实时视图(&amp;H)</translation>
    </message>
    <message>
        <source>Leaves this page (Esc); the line stands in “Connect HAProxy…” too</source>
        <translation>离开此页（Esc）；该行在“接入 HAProxy…”中也有</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer. Is it your load balancer?</source>
        <translation>%1 来询问过但未获允许，所以没有得到应答。它是您的负载均衡器吗？</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>允许…</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>允许 %1</translation>
    </message>
</context>
<context>
    <name>sluice::Handover</name>
    <message>
        <source>This panel&apos;s agent could not say what is forced: %1.</source>
        <translation>本面板的 Agent 无法说明强制了什么：%1。</translation>
    </message>
    <message>
        <source>The other agent did not take over: %1. This panel&apos;s agent goes on.</source>
        <translation>另一个 Agent 没有接管：%1。本面板的 Agent 继续运行。</translation>
    </message>
</context>
<context>
    <name>sluice::HaproxyConfigDialog</name>
    <message>
        <source>The configuration of this HAProxy</source>
        <translation>此 HAProxy 的配置</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sluice::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>手册为英文。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryChart</name>
    <message>
        <source>Time that the chart shows</source>
        <translation>图表显示的时段</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>图片（PNG）(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Numbers (CSV)…</source>
        <translation>数值（CSV）(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Let the chart go on (Ctrl+P)</source>
        <translation>继续图表（Ctrl+P）</translation>
    </message>
    <message>
        <source>Hold the chart (Ctrl+P)</source>
        <translation>暂停图表（Ctrl+P）</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation>暂停于 %1</translation>
    </message>
    <message>
        <source>something is forced</source>
        <translation>有强制</translation>
    </message>
    <message>
        <source>nothing forced</source>
        <translation>没有强制</translation>
    </message>
    <message>
        <source>Weight not known</source>
        <translation>权重未知</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>%1, “%2”, %3 to %4</source>
        <translation>%1，“%2”，%3 至 %4</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>图表已存到 %1。</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>导出数值</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>All lines are switched off.</source>
        <translation>所有曲线均已隐藏。</translation>
    </message>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>这段时间没有测量。</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>a line and what it says now, its least, its most</comment>
        <translation>%1，介于 %2 与 %3 之间</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryFeed</name>
    <message>
        <source>This agent is older than the panel and does not tell who did what.</source>
        <translation>此 Agent 比面板旧，不说明谁做了什么。</translation>
    </message>
    <message>
        <source>The agent does not tell who did what: %1.</source>
        <translation>Agent 不说明谁做了什么：%1。</translation>
    </message>
    <message>
        <source>What is done now cannot be recorded: %1. Make room on the disk, or make the state directory writable.</source>
        <translation>现在的操作无法记录：%1。请腾出磁盘空间，或使状态目录可写。</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryModel</name>
    <message>
        <source>Force</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>恢复自动</translation>
    </message>
    <message>
        <source>Say ready</source>
        <translation>告知 ready</translation>
    </message>
    <message>
        <source>Simulate load</source>
        <translation>模拟负载</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Read the settings again</source>
        <translation>重新读取设置</translation>
    </message>
    <message>
        <source>Forget a load balancer</source>
        <translation>忘记负载均衡器</translation>
    </message>
    <message>
        <source>Hand over to another agent</source>
        <translation>移交给另一个 Agent</translation>
    </message>
    <message>
        <source>Take over from another agent</source>
        <translation>从另一个 Agent 接管</translation>
    </message>
    <message>
        <source>The agent starts</source>
        <translation>Agent 启动</translation>
    </message>
    <message>
        <source>The agent stops</source>
        <translation>Agent 停止</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>The time is over, maint follows</source>
        <translation>时间到，随后 maint</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>the agent itself</source>
        <translation>Agent 自身</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>user, program</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: before → after</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryPlot</name>
    <message>
        <source>%1 ends</source>
        <translation>%1 结束</translation>
    </message>
</context>
<context>
    <name>sluice::HistoryUndo</name>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Choose what to undo.</source>
        <translation>请选择要撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>没有可恢复的内容。</translation>
    </message>
    <message>
        <source>The service is no longer there.</source>
        <translation>该服务已不存在。</translation>
    </message>
    <message>
        <source>Put back what was in force before this</source>
        <translation>恢复此操作之前生效的内容</translation>
    </message>
    <message>
        <source>%1 automatic</source>
        <comment>state, weight or maxconn</comment>
        <translation>%1 自动</translation>
    </message>
    <message>
        <source>It is put back without an end.</source>
        <translation>恢复后不限时。</translation>
    </message>
    <message>
        <source>Somebody changed “%1” again since then; that is lost too.</source>
        <translation>此后又有人更改了“%1”；那次更改也会丢失。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo what %1 did at %2, so that on “%3” this is in force: %4?</source>
        <translation>要撤销 %1 在 %2 所做的操作，使“%3”上生效的是：%4 吗？</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>sluice::InForce</name>
    <message>
        <source>then unlimited</source>
        <translation>之后不限</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>之后 %1</translation>
    </message>
    <message>
        <source>Maxconn %1, %2</source>
        <comment>forced, afterwards</comment>
        <translation>Maxconn %1，%2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Since %1 by %2, until %3.</source>
        <translation>自 %1 起，由 %2 设置，至 %3 为止。</translation>
    </message>
    <message>
        <source>Since %1 by %2, no end.</source>
        <translation>自 %1 起，由 %2 设置，不限时。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>It also ends a drain or maint that an operator set on the load balancer meanwhile.</source>
        <translation>操作员其间在负载均衡器上设置的 drain 或 maint 也会结束。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Back to automatic, this one only</source>
        <translation>恢复自动，仅此一项</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Nothing is forced. The agent answers from the load of this machine.</source>
        <translation>没有强制。Agent 按本机的负载应答。</translation>
    </message>
    <message>
        <source>Not known: there is no agent yet.</source>
        <translation>未知：还没有 Agent。</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>解除：%1</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>恢复自动(&amp;B)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>恢复自动</translation>
    </message>
    <message>
        <source>Automatic: nothing is forced</source>
        <translation>自动：没有强制</translation>
    </message>
    <message>
        <source>Nothing is forced. The agent answers from a simulated load.</source>
        <translation>没有强制任何内容。Agent 按模拟负载应答。</translation>
    </message>
</context>
<context>
    <name>sluice::LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>The language could not be kept in %1.</source>
        <translation>无法将语言保存到 %1。</translation>
    </message>
    <message>
        <source>From its next start on, the panel speaks this language: %1.</source>
        <translation>从下次启动起，面板使用此语言：%1。</translation>
    </message>
    <message>
        <source>From its next start on, the panel speaks the language of the desktop.</source>
        <translation>从下次启动起，面板使用桌面的语言。</translation>
    </message>
</context>
<context>
    <name>sluice::LeaveLine</name>
    <message>
        <source>How many connections are left is not known.</source>
        <translation>剩余连接数未知。</translation>
    </message>
    <message>
        <source>One connection left.</source>
        <translation>还剩 1 个连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections left.</source>
        <translation>
            <numerusform>还剩 %n 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>No connections left, but new ones may come: not every load balancer has fetched it.</source>
        <translation>已无连接，但可能有新连接：并非所有负载均衡器都已取得。</translation>
    </message>
    <message>
        <source>No connections left: safe to stop.</source>
        <translation>已无连接：可以安全停止。</translation>
    </message>
</context>
<context>
    <name>sluice::LeftBehind</name>
    <message>
        <source>“%1” would stay as HAProxy last heard it: up is forced.</source>
        <translation>“%1”会保持 HAProxy 上次收到的状态：已强制 up。</translation>
    </message>
    <message>
        <source>“%1” would stay DOWN: %2 is forced.</source>
        <translation>“%1”会保持 DOWN：已强制 %2。</translation>
    </message>
    <message>
        <source>“%1” would stay in DRAIN: drain is forced.</source>
        <translation>“%1”会停留在 DRAIN：已强制 drain。</translation>
    </message>
    <message>
        <source>“%1” would stay in MAINT: maint is forced.</source>
        <translation>“%1”会停留在 MAINT：已强制 maint。</translation>
    </message>
    <message>
        <source>“%1” would keep the forced weight of %2 %.</source>
        <translation>“%1”会保持强制的权重 %2%。</translation>
    </message>
    <message>
        <source>“%1” would keep the forced maxconn of %2.</source>
        <translation>“%1”会保持强制的 maxconn %2。</translation>
    </message>
    <message>
        <source>%1 has not heard everything yet: %2.</source>
        <translation>%1 尚未全部收到：%2。</translation>
    </message>
</context>
<context>
    <name>sluice::ListenerWords</name>
    <message>
        <source>listens nowhere</source>
        <translation>未在任何地址监听</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>监听 %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>%1: not, %2</source>
        <comment>address, why</comment>
        <translation>%1：未监听，%2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无</translation>
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
        <translation>从现在起应答 %1。</translation>
    </message>
    <message>
        <source>%1 — Sluicekeeper</source>
        <translation>%1 — Sluicekeeper</translation>
    </message>
    <message>
        <source>Not known: there is no agent yet.</source>
        <translation>未知：还没有 Agent。</translation>
    </message>
    <message>
        <source>No load balancer has asked yet. “Connect HAProxy…” (Ctrl+K) has the line that it needs.</source>
        <translation>还没有负载均衡器来询问。“接入 HAProxy…”（Ctrl+K）中有它需要的行。</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>还没有谁来询问。</translation>
    </message>
    <message>
        <source>Nobody has fetched a reply yet. What HAProxy makes of the replies will stand here, as far as they alone tell: no health checks, no operators.</source>
        <translation>还没有谁取走应答。这里将显示 HAProxy 如何理解这些应答，仅以应答本身为据：不含健康检查和操作员的操作。</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation>还没有人更改过什么。</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>移出服务</translation>
    </message>
    <message>
        <source>Force maint on %1, so that HAProxy sends no traffic at all?</source>
        <translation>要在 %1 上强制 maint，使 HAProxy 完全不发送流量吗？</translation>
    </message>
    <message>
        <source>&amp;Force Maint</source>
        <translation>强制 Maint(&amp;F)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>agent, address</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>The panel now shows the agent that runs in the background of this machine. What was forced, and what load balancers still have to hear, is there.</source>
        <translation>面板现在显示在本机后台运行的 Agent。已强制的内容和负载均衡器还须收到的内容都在那里。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Serv&amp;ice:</source>
        <translation>服务(&amp;I)：</translation>
    </message>
    <message>
        <source>Load balancers, probes, history and HAProxy&apos;s view</source>
        <translation>负载均衡器、探测、历史和 HAProxy 视角</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>负载均衡器</translation>
    </message>
    <message>
        <source>Latest probes</source>
        <translation>最近的探测</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>HAProxy&apos;s view, made from our replies only</source>
        <translation>HAProxy 视角，仅根据我们的应答得出</translation>
    </message>
    <message>
        <source>&amp;Load balancers</source>
        <translation>负载均衡器(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Probes</source>
        <translation>探测(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>HAProxy&apos;s &amp;view</source>
        <translation>HAProxy 视角(&amp;V)</translation>
    </message>
    <message>
        <source>Made from our replies only: no health checks, no operators</source>
        <translation>仅根据我们的应答得出：不含健康检查和操作员的操作</translation>
    </message>
    <message>
        <source>&amp;Agent…</source>
        <translation>Agent(&amp;A)…</translation>
    </message>
    <message>
        <source>Which agent this is, where it runs and what you may do (F2)</source>
        <translation>这是哪个 Agent、在哪里运行、您可以做什么（F2）</translation>
    </message>
    <message>
        <source>&amp;Connect HAProxy…</source>
        <translation>接入 HAProxy(&amp;C)…</translation>
    </message>
    <message>
        <source>The lines that HAProxy needs, and a check of those that it has (Ctrl+K)</source>
        <translation>HAProxy 需要的行，以及对现有行的检查（Ctrl+K）</translation>
    </message>
    <message>
        <source>Me&amp;nu</source>
        <translation>菜单(&amp;N)</translation>
    </message>
    <message>
        <source>Everything that can be done by key (F10)</source>
        <translation>所有可用按键完成的操作（F10）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Which agent this is</source>
        <translation>这是哪个 Agent</translation>
    </message>
    <message>
        <source>Connect HAProxy…</source>
        <translation>接入 HAProxy…</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Hold the chart</source>
        <translation>暂停图表</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>A load balancer asks: this is the live view.</source>
        <translation>有负载均衡器在询问：这是实时视图。</translation>
    </message>
    <message>
        <source>%1 asks: this is the live view.</source>
        <translation>%1 在询问：这是实时视图。</translation>
    </message>
    <message>
        <source>Demonstration — Sluicekeeper</source>
        <translation>演示 — Sluicekeeper</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Demonstration…</source>
        <translation>演示…</translation>
    </message>
    <message>
        <source>The demonstration did not start: %1</source>
        <translation>演示未能启动：%1</translation>
    </message>
    <message>
        <source>The demonstration opens in a window of its own. Nothing here is touched.</source>
        <translation>演示在单独的窗口中打开。这里的一切不受影响。</translation>
    </message>
    <message>
        <source>Why this reply</source>
        <translation>为何如此应答</translation>
    </message>
</context>
<context>
    <name>sluice::MaxconnDialog</name>
    <message>
        <source>Force maxconn</source>
        <translation>强制 maxconn</translation>
    </message>
    <message>
        <source>Force the maxconn of “%1”</source>
        <translation>强制“%1”的 maxconn</translation>
    </message>
    <message>
        <source>&amp;Force maxconn</source>
        <translation>强制 maxconn(&amp;F)</translation>
    </message>
    <message>
        <source>Maxconn while it is forced</source>
        <translation>强制期间的 maxconn</translation>
    </message>
    <message>
        <source>Maxconn to restore afterwards</source>
        <translation>之后要恢复的 maxconn</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Maxconn:</source>
        <translation>maxconn(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Restore afterwards:</source>
        <translation>之后恢复为(&amp;R)：</translation>
    </message>
    <message>
        <source>Each HAProxy process opens at most this many connections to the server. HAProxy does not go back by itself, so the agent says what to restore: the maxconn of the server line there, or unlimited (0) where it has none.</source>
        <translation>每个 HAProxy 进程最多打开这么多到服务器的连接。HAProxy 不会自行还原，因此由 Agent 告知要恢复的值：那里 server 行的 maxconn，没有则为不限（0）。</translation>
    </message>
</context>
<context>
    <name>sluice::MeaningWords</name>
    <message>
        <source>The server is UP, if HAProxy&apos;s own health check agrees.</source>
        <translation>服务器为 UP，前提是 HAProxy 自己的健康检查也通过。</translation>
    </message>
    <message>
        <source>HAProxy takes the server DOWN at once, until the agent says up.</source>
        <translation>HAProxy 立即将服务器置为 DOWN，直到 Agent 告知 up。</translation>
    </message>
    <message>
        <source>Ends drain and maint, also one that an operator of HAProxy set.</source>
        <translation>结束 drain 和 maint，包括 HAProxy 操作员设置的。</translation>
    </message>
    <message>
        <source>No new visitors; those that stick to this server still come. Lasts until ready or maint is said.</source>
        <translation>不再有新访客；已绑定到此服务器的仍会来。持续到告知 ready 或 maint 为止。</translation>
    </message>
    <message>
        <source>Out of service, and health checks pause. Lasts until ready or drain is said.</source>
        <translation>移出服务，健康检查暂停。持续到告知 ready 或 drain 为止。</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line, rounded down: the weight becomes %3.</source>
        <translation>server 行中权重 %2 的 %1%，向下取整：权重变为 %3。</translation>
    </message>
    <message>
        <source>The weight becomes 0: no new visitors; those that stick to this server still come.</source>
        <translation>权重变为 0：不再有新访客；已绑定到此服务器的仍会来。</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line is rounded down to 0: no new visitors.</source>
        <translation>server 行中权重 %2 的 %1% 舍为 0：不再有新访客。</translation>
    </message>
    <message>
        <source>%1 % of the weight %2 in the server line is more than HAProxy&apos;s most: the weight becomes 256.</source>
        <translation>server 行中权重 %2 的 %1% 超过 HAProxy 的最大值：权重变为 256。</translation>
    </message>
    <message>
        <source>Ignored: with this balance algorithm HAProxy takes only 0 and the configured weight.</source>
        <translation>被忽略：使用此 balance 算法时，HAProxy 只接受 0 和所配置的权重。</translation>
    </message>
    <message>
        <source>Ignored: a weight is a whole number and one % sign.</source>
        <translation>被忽略：权重是一个整数加一个 % 号。</translation>
    </message>
    <message>
        <source>Each HAProxy process opens at most %1 connections at a time, until another maxconn is said.</source>
        <translation>每个 HAProxy 进程同时最多打开 %1 个连接，直到收到另一个 maxconn。</translation>
    </message>
    <message>
        <source>HAProxy limits the connections no more.</source>
        <translation>HAProxy 不再限制连接数。</translation>
    </message>
    <message>
        <source>Ignored: maxconn: needs a whole number right behind it.</source>
        <translation>被忽略：maxconn: 后面须紧跟一个整数。</translation>
    </message>
    <message>
        <source>Ignored: a later word of the same kind counts.</source>
        <translation>被忽略：以后面的同类词为准。</translation>
    </message>
    <message>
        <source>HAProxy does not know this word, and shows only the first such word.</source>
        <translation>HAProxy 不认识此词，只显示第一个这样的词。</translation>
    </message>
    <message>
        <source>HAProxy knows this word from 3.1 on; older ones show it as the agent&apos;s error.</source>
        <translation>HAProxy 从 3.1 起认识此词；更旧的版本将其显示为 Agent 的错误。</translation>
    </message>
    <message>
        <source>Shown in HAProxy&apos;s statistics beside the operating word.</source>
        <translation>在 HAProxy 的统计中显示于运行状态词旁。</translation>
    </message>
    <message>
        <source>Dropped: HAProxy keeps a reason only beside up, down, fail or stopped.</source>
        <translation>被丢弃：HAProxy 只在 up、down、fail 或 stopped 旁保留原因。</translation>
    </message>
    <message>
        <source>Not shown: beside up, HAProxy shows what is wrong with the line instead.</source>
        <translation>不显示：在 up 旁，HAProxy 改为显示此行的错误。</translation>
    </message>
    <message>
        <source>HAProxy does not know this word; it shows it as the agent&apos;s error.</source>
        <translation>HAProxy 不认识此词；将其显示为 Agent 的错误。</translation>
    </message>
    <message>
        <source>Drain and maint, the weight and maxconn.</source>
        <translation>drain 和 maint、权重和 maxconn。</translation>
    </message>
    <message>
        <source>Drain and maint, the weight and maxconn. Health checks go on.</source>
        <translation>drain 和 maint、权重和 maxconn。健康检查继续。</translation>
    </message>
    <message>
        <source>A down of the agent, a failed health check, the weight and maxconn.</source>
        <translation>Agent 的 down、失败的健康检查、权重和 maxconn。</translation>
    </message>
    <message>
        <source>Up or down, the weight and maxconn. Health checks go on.</source>
        <translation>up 或 down、权重和 maxconn。健康检查继续。</translation>
    </message>
    <message>
        <source>Up or down, the weight and maxconn. The agent is still asked.</source>
        <translation>up 或 down、权重和 maxconn。Agent 仍被询问。</translation>
    </message>
    <message>
        <source>Up or down, drain and maint, and maxconn.</source>
        <translation>up 或 down、drain 和 maint，以及 maxconn。</translation>
    </message>
    <message>
        <source>Up or down, drain and maint, and the weight.</source>
        <translation>up 或 down、drain 和 maint，以及权重。</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>一切。</translation>
    </message>
</context>
<context>
    <name>sluice::NoticeWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>what is forced, service</comment>
        <translation>%1（“%2”）</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>what is forced, when it ends</comment>
        <translation>%1于 %2</translation>
    </message>
    <message>
        <source>Ends soon: %1.</source>
        <translation>即将结束：%1。</translation>
    </message>
    <message>
        <source>Has ended: %1.</source>
        <translation>已结束：%1。</translation>
    </message>
    <message>
        <source>No longer asking: %1. HAProxy keeps what it last heard.</source>
        <translation>不再询问：%1。HAProxy 保持上次收到的内容。</translation>
    </message>
    <message>
        <source>The agent is back.</source>
        <translation>Agent 已恢复。</translation>
    </message>
    <message>
        <source>The agent is gone. HAProxy keeps what it last heard.</source>
        <translation>Agent 已失联。HAProxy 保持上次收到的内容。</translation>
    </message>
</context>
<context>
    <name>sluice::OverrideControls</name>
    <message>
        <source>Force %2 on “%1”, so that HAProxy sends it no traffic at all?</source>
        <translation>要在“%1”上强制“%2”，使 HAProxy 完全不发送流量吗？</translation>
    </message>
    <message>
        <source>Force %2 on “%1”, so that HAProxy sends it no new visitors?</source>
        <translation>要在“%1”上强制“%2”，使 HAProxy 不再发送新访客吗？</translation>
    </message>
    <message>
        <source>Force %2 on “%1”, so that HAProxy takes it DOWN at once?</source>
        <translation>要在“%1”上强制“%2”，使 HAProxy 立即将其置为 DOWN 吗？</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>权重 0</translation>
    </message>
    <message>
        <source>Wei&amp;ght…</source>
        <translation>权重(&amp;G)…</translation>
    </message>
    <message>
        <source>Ma&amp;xconn…</source>
        <translation>maxconn(&amp;X)…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>更多(&amp;E)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>shown at HAProxy and in the records</source>
        <translation>显示在 HAProxy 和历史中</translation>
    </message>
    <message>
        <source>Force weight</source>
        <translation>强制权重</translation>
    </message>
    <message>
        <source>Force maxconn</source>
        <translation>强制 maxconn</translation>
    </message>
    <message>
        <source>More to force</source>
        <translation>更多强制选项</translation>
    </message>
    <message>
        <source>Force %1</source>
        <translation>强制 %1</translation>
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
        <translation>不再有新访客；已绑定到此服务器的仍会来。</translation>
    </message>
    <message>
        <source>No traffic at all, and HAProxy&apos;s health checks pause.</source>
        <translation>完全没有流量，HAProxy 的健康检查暂停。</translation>
    </message>
    <message>
        <source>HAProxy takes the server DOWN at once; its health checks go on.</source>
        <translation>HAProxy 立即将服务器置为 DOWN；其健康检查继续。</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>Force &amp;fail (DOWN, with that word)</source>
        <translation>强制 fail（DOWN，附带该词）(&amp;F)</translation>
    </message>
    <message>
        <source>Force &amp;stopped (DOWN, with that word)</source>
        <translation>强制 stopped（DOWN，附带该词）(&amp;S)</translation>
    </message>
    <message>
        <source>Say &amp;ready once…</source>
        <translation>告知一次 ready(&amp;R)…</translation>
    </message>
    <message>
        <source>Force &amp;up…</source>
        <translation>强制 up(&amp;U)…</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>移出服务</translation>
    </message>
    <message>
        <source>&amp;Force %1</source>
        <translation>强制 %1(&amp;F)</translation>
    </message>
    <message>
        <source>Force up</source>
        <translation>强制 up</translation>
    </message>
    <message>
        <source>Force up on “%1”?</source>
        <translation>要在“%1”上强制 up 吗？</translation>
    </message>
    <message>
        <source>As long as it is forced, every reply says “up ready”. That ends any drain or maintenance that somebody sets on the load balancer, again at every probe: nobody there can take this server out.</source>
        <translation>强制期间，每个应答都是“up ready”。有人在负载均衡器上设置的 drain 或维护，会在每次探测时被再次结束：那里没有人能移出此服务器。</translation>
    </message>
    <message>
        <source>&amp;Force up</source>
        <translation>强制 up(&amp;F)</translation>
    </message>
    <message>
        <source>Say ready</source>
        <translation>告知 ready</translation>
    </message>
    <message>
        <source>Say “ready” for “%1” to every load balancer?</source>
        <translation>要就“%1”向每台负载均衡器告知“ready”吗？</translation>
    </message>
    <message>
        <source>That brings back a server that was left in MAINT or DRAIN. It also ends a maint or drain that an operator set on the load balancer.</source>
        <translation>这会恢复停留在 MAINT 或 DRAIN 的服务器。操作员在负载均衡器上设置的 maint 或 drain 也会结束。</translation>
    </message>
    <message>
        <source>&amp;Say ready</source>
        <translation>告知 ready(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sluice::OverrideOrders</name>
    <message>
        <source>It could not be saved, so it would not survive a restart of the agent.</source>
        <translation>无法保存，因此 Agent 重启后会失效。</translation>
    </message>
    <message>
        <source>Weight %1 %</source>
        <translation>权重 %1%</translation>
    </message>
    <message>
        <source>Maxconn %1</source>
        <translation>maxconn %1</translation>
    </message>
    <message>
        <source>%1 is forced on “%2”.</source>
        <translation>已在“%2”上强制：%1。</translation>
    </message>
    <message>
        <source>“%1” goes back to automatic. A drain or maint that an operator set on the load balancer meanwhile ends too.</source>
        <translation>“%1”恢复自动。操作员其间在负载均衡器上设置的 drain 或 maint 也会结束。</translation>
    </message>
    <message>
        <source>“%1” goes back to automatic.</source>
        <translation>“%1”恢复自动。</translation>
    </message>
    <message>
        <source>The agent did not do it: %1</source>
        <translation>Agent 没有执行：%1</translation>
    </message>
    <message>
        <source>Ready could not be said: %1</source>
        <translation>无法告知 ready：%1</translation>
    </message>
    <message>
        <source>No load balancer is known yet that could be told “ready”.</source>
        <translation>还没有可告知“ready”的负载均衡器。</translation>
    </message>
    <message>
        <source>One load balancer is told “ready” until it has heard it.</source>
        <translation>正在向一台负载均衡器告知“ready”，直到它收到。</translation>
    </message>
    <message numerus="yes">
        <source>%n load balancers are told “ready” until they have heard it.</source>
        <translation>
            <numerusform>正在向 %n 台负载均衡器告知“ready”，直到它们收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>已撤销：“%1”恢复原样。</translation>
    </message>
</context>
<context>
    <name>sluice::ProbeNow</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Closed by the agent after %1.</source>
        <translation>%1后由 Agent 关闭。</translation>
    </message>
    <message>
        <source>Closed before a line end came: HAProxy ignores such a reply. Is it this agent that listens there?</source>
        <translation>行尾到来之前连接已关闭：HAProxy 会忽略这样的应答。在那里监听的是此 Agent 吗？</translation>
    </message>
    <message>
        <source>Nothing more came within 5 s.</source>
        <translation>5 秒内没有收到更多内容。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>无法连接到 %1：%2。</translation>
    </message>
    <message>
        <source>Connected to %1 after %2.</source>
        <translation>%2后连接到 %1。</translation>
    </message>
    <message>
        <source>Sent: %1 (bytes: %2)</source>
        <translation>已发送：%1（字节数：%2）</translation>
    </message>
    <message>
        <source>Received: %1 (bytes: %2)</source>
        <translation>已收到：%1（字节数：%2）</translation>
    </message>
    <message>
        <source>The line was whole after %1.</source>
        <translation>%1后收到完整的行。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>word, what HAProxy makes of it</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asks this agent as HAProxy would, over the network of this machine alone. The agent counts it nowhere. Whether HAProxy gets through to here, only its own probes tell.</source>
        <translation>像 HAProxy 那样询问此 Agent，仅经过本机的网络。Agent 不将其计入任何统计。HAProxy 能否连到这里，只有它自己的探测能说明。</translation>
    </message>
    <message>
        <source>Service to probe</source>
        <translation>要探测的服务</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>服务(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Probe now</source>
        <translation>探测(&amp;P)</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>探测结果</translation>
    </message>
    <message>
        <source>There is no agent.</source>
        <translation>没有 Agent。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>This agent is older than the panel and cannot be probed by it.</source>
        <translation>此 Agent 比面板旧，面板无法探测它。</translation>
    </message>
    <message>
        <source>The agent does not want to be probed: %1.</source>
        <translation>Agent 不愿被探测：%1。</translation>
    </message>
    <message>
        <source>The agent listens nowhere, so nobody gets an answer. The window says why.</source>
        <translation>Agent 未在任何地址监听，因此谁都得不到应答。窗口中说明了原因。</translation>
    </message>
</context>
<context>
    <name>sluice::ProbesModel</name>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>已取走</translation>
    </message>
    <message>
        <source>not allowed, no answer</source>
        <translation>未获允许，没有应答</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Sent (agent-send)</source>
        <translation>已发送（agent-send）</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>sluice::RefusedAction</name>
    <message>
        <source>Allow…</source>
        <translation>允许…</translation>
    </message>
    <message>
        <source>Choose an address that was refused.</source>
        <translation>请选择一个被拒绝的地址。</translation>
    </message>
    <message>
        <source>Answer the probes of %1</source>
        <translation>应答 %1 的探测</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Why this reply: click, or Enter (Ctrl+Y)</source>
        <translation>为何如此应答：单击，或按 Enter（Ctrl+Y）</translation>
    </message>
    <message>
        <source>&amp;Why this reply…</source>
        <translation>为何如此应答(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyView</name>
    <message>
        <source>Sent now, byte for byte:</source>
        <translation>当前发送的内容，逐字节：</translation>
    </message>
    <message>
        <source>No agent yet</source>
        <translation>还没有 Agent</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>What is being sent will stand here.</source>
        <translation>这里将显示所发送的内容。</translation>
    </message>
    <message>
        <source>Not known: no agent</source>
        <translation>未知：没有 Agent</translation>
    </message>
    <message>
        <source>Sent last, as far as the panel knows:</source>
        <translation>上次发送的内容，就面板所知：</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>%1 is told “%2” instead.</source>
        <translation>%1 得到的则是“%2”。</translation>
    </message>
    <message>
        <source>%1 is told “%2” instead (%3).</source>
        <translation>%1 得到的则是“%2”（%3）。</translation>
    </message>
    <message>
        <source>One more load balancer is told something else: see Load balancers.</source>
        <translation>另有一台负载均衡器得到不同的应答：见“负载均衡器”。</translation>
    </message>
    <message numerus="yes">
        <source>%n more load balancers are told something else: see Load balancers.</source>
        <translation>
            <numerusform>另有 %n 台负载均衡器得到不同的应答：见“负载均衡器”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody is asking is not known.</source>
        <translation>是否有谁在询问，未知。</translation>
    </message>
</context>
<context>
    <name>sluice::ReplyWords</name>
    <message>
        <source>Forced: in good health as far as the agent goes. HAProxy&apos;s own health check still counts.</source>
        <translation>已强制：就 Agent 而言运行良好。HAProxy 自己的健康检查仍然有效。</translation>
    </message>
    <message>
        <source>In good health as far as the agent goes. HAProxy&apos;s own health check still counts.</source>
        <translation>就 Agent 而言运行良好。HAProxy 自己的健康检查仍然有效。</translation>
    </message>
    <message>
        <source>Forced: HAProxy takes the server DOWN at once and sends it no traffic.</source>
        <translation>已强制：HAProxy 立即将服务器置为 DOWN，不向它发送流量。</translation>
    </message>
    <message>
        <source>HAProxy keeps the server DOWN and sends it no traffic.</source>
        <translation>HAProxy 将服务器保持为 DOWN，不向它发送流量。</translation>
    </message>
    <message>
        <source>Ends any drain or maintenance at HAProxy, again at every probe.</source>
        <translation>结束 HAProxy 中的 drain 或维护，每次探测时都再次结束。</translation>
    </message>
    <message>
        <source>Owed: takes back a drain or maint that HAProxy would keep for ever.</source>
        <translation>待告知：撤回 HAProxy 否则会永远保持的 drain 或 maint。</translation>
    </message>
    <message>
        <source>Forced weight</source>
        <translation>强制权重</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1 0: no new visitors; those that stick to this server still come.</source>
        <translation>%1 0：不再有新访客；已绑定到此服务器的仍会来。</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that the server line at HAProxy gives it</source>
        <translation>%1：HAProxy 的 server 行所给 %3 中的 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, because %2 % of the CPU is idle.</source>
        <translation>%1，因为 CPU 有 %2% 空闲。</translation>
    </message>
    <message>
        <source>Owed: each HAProxy process may again open any number of connections.</source>
        <translation>待告知：每个 HAProxy 进程又可以打开任意多个连接。</translation>
    </message>
    <message>
        <source>Owed: each HAProxy process may again open up to %1 connections at a time.</source>
        <translation>待告知：每个 HAProxy 进程又可以同时打开至多 %1 个连接。</translation>
    </message>
    <message>
        <source>Forced: each HAProxy process opens at most %1 connections at a time; more wait there.</source>
        <translation>已强制：每个 HAProxy 进程同时最多打开 %1 个连接；更多的在那里等待。</translation>
    </message>
    <message>
        <source>Forced: no new visitors; those that stick to this server still come.</source>
        <translation>已强制：不再有新访客；已绑定到此服务器的仍会来。</translation>
    </message>
    <message>
        <source>Forced: out for maintenance. No new traffic, and HAProxy&apos;s health checks pause.</source>
        <translation>已强制：移出维护。没有新流量，HAProxy 的健康检查暂停。</translation>
    </message>
    <message>
        <source>Not known to this version of the panel.</source>
        <translation>此版本的面板不认识。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>an empty line is sent</comment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>An empty line changes nothing: HAProxy keeps what it last heard.</source>
        <translation>空行什么也不改变：HAProxy 保持上次收到的内容。</translation>
    </message>
    <message>
        <source>What follows is the reason, as HAProxy shows it.</source>
        <translation>后面是原因，HAProxy 照此显示。</translation>
    </message>
    <message>
        <source>No weight is said, because nothing fresh was measured: HAProxy keeps the weight it has.</source>
        <translation>没有给出权重，因为没有新的测量值：HAProxy 保持现有权重。</translation>
    </message>
    <message>
        <source>An empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>%1, then a line end</source>
        <translation>%1，然后是行尾</translation>
    </message>
</context>
<context>
    <name>sluice::RightsWords</name>
    <message>
        <source>There is no agent that could be told.</source>
        <translation>没有可以告知的 Agent。</translation>
    </message>
    <message>
        <source>You (%1) may look and not change. Members of the group “sluicekeeper” may: an administrator makes you one with “usermod -aG sluicekeeper %1”, and it holds from your next login on.</source>
        <translation>您（%1）可以查看，不能更改。“sluicekeeper”组的成员可以更改：由管理员用“usermod -aG sluicekeeper %1”将您加入，从您下次登录起生效。</translation>
    </message>
    <message>
        <source>%1, may operate</source>
        <translation>%1，可以操作</translation>
    </message>
    <message>
        <source>%1, may only look</source>
        <translation>%1，只能查看</translation>
    </message>
</context>
<context>
    <name>sluice::SceneControls</name>
    <message>
        <source>Simulated CPU idle</source>
        <translation>模拟的 CPU 空闲</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Simulated CPU idle in percent</source>
        <translation>模拟的 CPU 空闲百分比</translation>
    </message>
    <message>
        <source>The agent refuses: %1</source>
        <translation>Agent 拒绝：%1</translation>
    </message>
    <message>
        <source>CPU idle:</source>
        <translation>CPU 空闲：</translation>
    </message>
    <message>
        <source>Simulated load</source>
        <translation>模拟负载</translation>
    </message>
    <message>
        <source>Move the slider, or play a scene: each says what to watch.</source>
        <translation>移动滑块，或播放一个场景：每个场景都说明该观察什么。</translation>
    </message>
</context>
<context>
    <name>sluice::SceneWords</name>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Rush hour</source>
        <translation>高峰时段</translation>
    </message>
    <message>
        <source>Runaway process</source>
        <translation>失控进程</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Watch: the load trembles, and the weight hardly follows.</source>
        <translation>观察：负载在抖动，而权重几乎不动。</translation>
    </message>
    <message>
        <source>Watch: the weight falls as fast as the load comes, and rises more slowly than it goes.</source>
        <translation>观察：权重随负载上升而同样快地下降，回升则比负载消退得慢。</translation>
    </message>
    <message>
        <source>Watch: the weight falls to 1 % and no further, because load alone never takes a server out.</source>
        <translation>观察：权重降到 1% 就不再下降，因为仅凭负载绝不会移出服务器。</translation>
    </message>
    <message>
        <source>Watch: the weight falls at once each time, and is only halfway up again when the load is back.</source>
        <translation>观察：权重每次都立即下降，负载再来时才回升到一半。</translation>
    </message>
</context>
<context>
    <name>sluice::ServiceWords</name>
    <message>
        <source>%1 is forced</source>
        <translation>已强制 %1</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>等待您的决定</translation>
    </message>
    <message>
        <source>Weight and maxconn are forced</source>
        <translation>已强制权重和 maxconn</translation>
    </message>
    <message>
        <source>Weight is forced</source>
        <translation>已强制权重</translation>
    </message>
    <message>
        <source>Maxconn is forced</source>
        <translation>已强制 maxconn</translation>
    </message>
    <message>
        <source>Returning to automatic</source>
        <translation>正在恢复自动</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>sluice::SettingField</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>还原：%1</translation>
    </message>
    <message>
        <source>Back to what sluicekeeper.toml or the default says</source>
        <translation>恢复为 sluicekeeper.toml 的值或默认值</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Changed only in %1.</source>
        <translation>只能在 %1 中更改。</translation>
    </message>
    <message>
        <source>Not known until an agent has told it.</source>
        <translation>在 Agent 告知之前未知。</translation>
    </message>
    <message>
        <source>This agent does not tell this setting. It is another version than the panel.</source>
        <translation>此 Agent 不提供这项设置。它与面板的版本不同。</translation>
    </message>
    <message>
        <source>From here, only root and the agent&apos;s own user change this. Others write it into %1, under [%2].</source>
        <translation>在这里只有 root 和 Agent 自己的用户可以更改。其他人请写入 %1 的 [%2] 下。</translation>
    </message>
    <message>
        <source>Not applied yet: back to what sluicekeeper.toml or the default says. Now %1.</source>
        <translation>尚未应用：恢复为 sluicekeeper.toml 的值或默认值。现为 %1。</translation>
    </message>
    <message>
        <source>Not applied yet: back to %1, from %2. Now %3.</source>
        <translation>尚未应用：恢复为 %1，来自 %2。现为 %3。</translation>
    </message>
    <message>
        <source>Not applied yet. Now %1, from %2.</source>
        <translation>尚未应用。现为 %1，来自 %2。</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>这是默认值。</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>来自 %1。</translation>
    </message>
    <message>
        <source>From %1. Without it: %2, from %3.</source>
        <translation>来自 %1。没有它则为：%2，来自 %3。</translation>
    </message>
    <message>
        <source>A change counts from the agent&apos;s next start on.</source>
        <translation>更改从 Agent 下次启动起生效。</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile to %1.</source>
        <translation>其间有人将其改为 %1。</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>保留我的：%1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>采用对方的：%1</translation>
    </message>
</context>
<context>
    <name>sluice::SettingText</name>
    <message>
        <source>Expected is a whole number from %1 to %2.</source>
        <translation>应为 %1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>Expected is a time from %1 to %2.</source>
        <translation>应为 %1 至 %2 的时间。</translation>
    </message>
    <message>
        <source>Expected is a number with its unit, such as 500ms, 30s, 5m or 2h.</source>
        <translation>应为带单位的数，例如 500ms、30s、5m 或 2h。</translation>
    </message>
    <message>
        <source>“%1” is no port. Expected are numbers from %2 to %3, such as 80, 443.</source>
        <translation>“%1”不是端口。应为 %2 至 %3 的数，例如 80, 443。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Expected is one such as 192.0.2.1 or ::</source>
        <translation>“%1”不是 IP 地址。应为例如 192.0.2.1 或 ::</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a prefix such as 10.0.0.0/8, nor one of the words loopback and private.</source>
        <translation>“%1”既不是 IP 地址，也不是 10.0.0.0/8 这样的前缀，也不是 loopback 和 private 中的一个词。</translation>
    </message>
    <message>
        <source>“%1…” is too long. Expected are at most %2 bytes.</source>
        <translation>“%1…”太长。最多 %2 字节。</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Expected is at least one line.</source>
        <translation>应至少有一行。</translation>
    </message>
    <message>
        <source>Expected is a whole path that ends in .prom, or nothing for no file.</source>
        <translation>应为以 .prom 结尾的完整路径；留空则不写文件。</translation>
    </message>
    <message>
        <source>Expected are pairs of availability (0 to 100) and weight (0 to 256), availability rising from point to point.</source>
        <translation>应为可用度（0 至 100）与权重（0 至 256）的数对，可用度逐点递增。</translation>
    </message>
    <message>
        <source>Expected is one of the words of the list.</source>
        <translation>应为列表中的一个词。</translation>
    </message>
</context>
<context>
    <name>sluice::SettingWords</name>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where the agent listens, one a line. :: takes IPv4 too.</source>
        <translation>Agent 监听的地址，每行一个。:: 也接受 IPv4。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>What HAProxy calls agent-port.</source>
        <translation>即 HAProxy 所称的 agent-port。</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>允许的地址</translation>
    </message>
    <message>
        <source>Addresses, prefixes, or the words loopback and private, one a line. Nobody else gets an answer.</source>
        <translation>地址、前缀，或 loopback 和 private 这两个词，每行一个。其他来源得不到应答。</translation>
    </message>
    <message>
        <source>Only monitoring</source>
        <translation>仅监控</translation>
    </message>
    <message>
        <source>Who asks only to monitor, one a line, written in the same way. They are never waited for.</source>
        <translation>仅为监控而询问的来源，每行一个，写法相同。绝不会等待它们。</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>等待队列</translation>
    </message>
    <message>
        <source>How many connections may wait to be accepted.</source>
        <translation>最多可以有多少个连接等待接受。</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>最大连接数</translation>
    </message>
    <message>
        <source>How many connections may be open at once.</source>
        <translation>同时最多可以打开多少个连接。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Which words a reply always has.</source>
        <translation>应答中总是包含哪些词。</translation>
    </message>
    <message>
        <source>Ready, fetches</source>
        <translation>ready 次数</translation>
    </message>
    <message>
        <source>After drain and maint, ready is said until each load balancer has fetched it this often.</source>
        <translation>drain 和 maint 之后，持续告知 ready，直到每台负载均衡器都已取走这么多次。</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Ready, time</source>
        <translation>ready 时间</translation>
    </message>
    <message>
        <source>After drain and maint, ready is said at least this long.</source>
        <translation>drain 和 maint 之后，至少在这段时间内告知 ready。</translation>
    </message>
    <message>
        <source>ms, s, m or h</source>
        <translation>ms、s、m 或 h</translation>
    </message>
    <message>
        <source>Return check</source>
        <translation>恢复检查</translation>
    </message>
    <message>
        <source>After maint the server stays DOWN this long, while HAProxy checks it. 0s turns it off.</source>
        <translation>maint 之后，服务器在这段时间内保持 DOWN，由 HAProxy 检查它。0s 表示关闭。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>The time between two measurements.</source>
        <translation>两次测量之间的时间。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the load comes from.</source>
        <translation>负载从何而来。</translation>
    </message>
    <message>
        <source>When stopped</source>
        <translation>停止时</translation>
    </message>
    <message>
        <source>What load balancers are told when the agent is stopped. A restart says nothing.</source>
        <translation>Agent 停止时告知负载均衡器的内容。重新启动时不告知。</translation>
    </message>
    <message>
        <source>At shutdown</source>
        <translation>关机时</translation>
    </message>
    <message>
        <source>What load balancers are told when the whole machine goes down.</source>
        <translation>整台机器关机时告知负载均衡器的内容。</translation>
    </message>
    <message>
        <source>Longest farewell</source>
        <translation>最长告别时间</translation>
    </message>
    <message>
        <source>How long the agent waits at most until every load balancer has fetched it.</source>
        <translation>Agent 最多等待多久，直到每台负载均衡器都已取走停止前的告知。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>After a start the weight rises to its value over this time.</source>
        <translation>启动后，权重在这段时间内逐渐升至应有的值。</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>A file that is kept for node_exporter&apos;s textfile collector. Empty: none.</source>
        <translation>为 node_exporter 的 textfile 收集器持续更新的文件。留空：不写文件。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Its name in the panel and in commands.</source>
        <translation>它在面板和命令中的名称。</translation>
    </message>
    <message>
        <source>Agent-send lines</source>
        <translation>agent-send 行</translation>
    </message>
    <message>
        <source>Lines that select this service, one a line, without the line end. * stands for any run.</source>
        <translation>选择此服务的行，每行一个，不含行尾。* 代表任意一串字符。</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>服务端口</translation>
    </message>
    <message>
        <source>What the service itself listens on, such as 80, 443. Its connections are watched while it drains.</source>
        <translation>服务自身监听的端口，例如 80, 443。drain 期间会监视其连接。</translation>
    </message>
    <message>
        <source>HAProxy&apos;s weight</source>
        <translation>HAProxy 的权重</translation>
    </message>
    <message>
        <source>The weight on HAProxy&apos;s server line. HAProxy takes the percent of it and drops the fraction.</source>
        <translation>HAProxy 的 server 行上的 weight。HAProxy 按百分比取其值，并舍去小数。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>How HAProxy&apos;s balance algorithm takes weights.</source>
        <translation>HAProxy 的 balance 算法如何采用权重。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>How availability becomes a weight.</source>
        <translation>可用度如何换算为权重。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Drag a point, or type into the table. Double-click adds a point, or removes the one that was hit. A changed curve is a custom one.</source>
        <translation>拖动点，或在表格中输入。双击添加一点；双击已有的点则删除它。改动过的曲线即为 custom。</translation>
    </message>
    <message>
        <source>Between points</source>
        <translation>两点之间</translation>
    </message>
    <message>
        <source>What is between two points of a custom curve.</source>
        <translation>custom 曲线的两点之间如何取值。</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Load alone never gives less.</source>
        <translation>仅凭负载，绝不会低于此值。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Load alone never gives more.</source>
        <translation>仅凭负载，绝不会高于此值。</translation>
    </message>
    <message>
        <source>Falls over</source>
        <translation>下降时间</translation>
    </message>
    <message>
        <source>The time constant while availability falls. 0s follows at once.</source>
        <translation>可用度下降时的时间常数。0s 表示立即跟随。</translation>
    </message>
    <message>
        <source>Rises over</source>
        <translation>上升时间</translation>
    </message>
    <message>
        <source>The time constant while it rises. Slower than the fall, load does not swing back and forth.</source>
        <translation>可用度上升时的时间常数。上升慢于下降，负载就不会来回摆动。</translation>
    </message>
    <message>
        <source>Where availability comes from.</source>
        <translation>可用度从何而来。</translation>
    </message>
    <message>
        <source>complete: says up in every reply</source>
        <translation>complete：每个应答都包含 up</translation>
    </message>
    <message>
        <source>weight-only: as HAProxy&apos;s example does</source>
        <translation>weight-only：与 HAProxy 的示例相同</translation>
    </message>
    <message>
        <source>system: this machine&apos;s CPU</source>
        <translation>system：本机的 CPU</translation>
    </message>
    <message>
        <source>simulated: from “sluicectl simulate”</source>
        <translation>simulated：来自“sluicectl simulate”</translation>
    </message>
    <message>
        <source>keep: nothing, they keep what they heard last</source>
        <translation>keep：不告知，它们保持上次收到的内容</translation>
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
        <translation>dynamic：任意权重（roundrobin、leastconn）</translation>
    </message>
    <message>
        <source>static: only 0 and 100 % (static-rr, hashes)</source>
        <translation>static：仅 0% 和 100%（static-rr、哈希）</translation>
    </message>
    <message>
        <source>example: HAProxy&apos;s documented one</source>
        <translation>example：HAProxy 文档中的曲线</translation>
    </message>
    <message>
        <source>proportional: weight is what is available</source>
        <translation>proportional：权重等于可用度</translation>
    </message>
    <message>
        <source>gentle: falls late</source>
        <translation>gentle：较晚下降</translation>
    </message>
    <message>
        <source>custom: points of your own</source>
        <translation>custom：自定义的点</translation>
    </message>
    <message>
        <source>step: the weight of the point before</source>
        <translation>step：取前一点的权重</translation>
    </message>
    <message>
        <source>linear: a straight line</source>
        <translation>linear：直线</translation>
    </message>
    <message>
        <source>cpu: idle CPU</source>
        <translation>cpu：CPU 空闲</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>启动与停止</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>默认值</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>放弃并关闭</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show &amp;what is wrong</source>
        <translation>显示错误(&amp;W)</translation>
    </message>
    <message>
        <source>Discard &amp;my changes</source>
        <translation>放弃我的更改(&amp;M)</translation>
    </message>
    <message>
        <source>Revert &amp;everything</source>
        <translation>全部还原(&amp;E)</translation>
    </message>
    <message>
        <source>All that was ever changed here goes back to what sluicekeeper.toml or the default says, once you apply it</source>
        <translation>应用后，曾在此更改的一切都恢复为 sluicekeeper.toml 的值或默认值</translation>
    </message>
    <message>
        <source>&amp;Read the files again</source>
        <translation>重新读取文件(&amp;R)</translation>
    </message>
    <message>
        <source>After sluicekeeper.toml was changed. Services are added and removed there, too</source>
        <translation>用于更改了 sluicekeeper.toml 之后。服务的添加和删除也在那里</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the agent&apos;s next start on counts: %1.</source>
        <translation>从 Agent 下次启动起生效：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed, and what you typed is still here.</source>
        <translation>什么也没有更改，您输入的内容仍在。</translation>
    </message>
    <message numerus="yes">
        <source>The files were read; %n setting(s) changed.</source>
        <translation>
            <numerusform>文件已读取；已更改 %n 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were read; nothing is different.</source>
        <translation>文件已读取；没有不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>有 %n 项更改尚未应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>You may look and not change.</source>
        <translation>您可以查看，不能更改。</translation>
    </message>
    <message>
        <source>There is no agent that could be told. What you typed stays until there is one again.</source>
        <translation>没有可以告知的 Agent。您输入的内容会保留，直到又有 Agent。</translation>
    </message>
    <message>
        <source>The agent is doing it…</source>
        <translation>Agent 正在执行…</translation>
    </message>
    <message>
        <source>Not to be applied: “%1” is wrong.</source>
        <translation>无法应用：“%1”有误。</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Keep yours, or take theirs.</source>
        <translation>其间有人更改了“%1”。请保留您的，或采用对方的。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>sluicekeeper.toml, which only people write, is %1
panel.toml, which the agent writes for what is changed here, is %2
Services are added and removed in sluicekeeper.toml, as [[service]]; then have it read again.</source>
        <translation>sluicekeeper.toml（仅由人编写）位于 %1
panel.toml（Agent 将此处的更改写入其中）位于 %2
服务的添加和删除在 sluicekeeper.toml 中以 [[service]] 进行；之后请让 Agent 重新读取。</translation>
    </message>
    <message>
        <source>The agent is away. You can go on typing; nothing is lost, and it is compared with the agent&apos;s settings once it is back.</source>
        <translation>Agent 不在。您可以继续输入；不会丢失，待其恢复后会与 Agent 的设置比较。</translation>
    </message>
    <message>
        <source>The settings cannot be shown as they are now. %1</source>
        <translation>无法显示当前的设置。%1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1（有误）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to apply.</source>
        <translation>
            <numerusform>有 %n 项更改待应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent complains: %1.</source>
        <translation>Agent 报告问题：%1。</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsDraft</name>
    <message>
        <source>The agent no longer has this setting. Give up what was typed here.</source>
        <translation>Agent 已没有这项设置。请放弃在此输入的内容。</translation>
    </message>
    <message>
        <source>“%1” can be taken away only in sluicekeeper.toml. From here, entries are only added.</source>
        <translation>“%1”只能在 sluicekeeper.toml 中去掉。在这里只能添加条目。</translation>
    </message>
    <message>
        <source>Expected is at least the floor, %1.</source>
        <translation>应不小于下限 %1。</translation>
    </message>
    <message>
        <source>The curve “custom” needs at least one point.</source>
        <translation>“custom”曲线至少需要一个点。</translation>
    </message>
    <message>
        <source>Points belong to the curve “custom” alone. Choose that, or take the points back.</source>
        <translation>点只属于“custom”曲线。请选择它，或撤回这些点。</translation>
    </message>
    <message>
        <source>“%1” belongs to the service “%2”. Expected is each once.</source>
        <translation>“%1”属于服务“%2”。每个只能出现一次。</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsLink</name>
    <message>
        <source>This agent is older than the panel and takes no settings from it.</source>
        <translation>此 Agent 比面板旧，不接受面板的设置。</translation>
    </message>
    <message>
        <source>The agent went away before it answered.</source>
        <translation>Agent 在应答之前失联了。</translation>
    </message>
    <message>
        <source>The agent did not do it: %1.</source>
        <translation>Agent 没有执行：%1。</translation>
    </message>
    <message>
        <source>The agent refused what is marked. Beside it stands why.</source>
        <translation>Agent 拒绝了标出的项。原因写在旁边。</translation>
    </message>
</context>
<context>
    <name>sluice::SettingsPage</name>
    <message>
        <source>Service “%1”</source>
        <translation>服务“%1”</translation>
    </message>
</context>
<context>
    <name>sluice::ShortcutWords</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>sluice::SnippetReason</name>
    <message>
        <source>Put the lines into haproxy.cfg, or what follows the address into server lines that you have; then reload HAProxy.</source>
        <translation>请将这些行写入 haproxy.cfg，或将地址之后的内容写入您现有的 server 行；然后重新加载 HAProxy。</translation>
    </message>
    <message>
        <source>On ALOHA, put the lines into the configuration in the tab LB Layer7, save and reload; agent-send needs an ALOHA whose HAProxy is 1.7 or newer.</source>
        <translation>在 ALOHA 上，请将这些行写入 LB Layer7 选项卡中的配置，保存并重新加载；agent-send 需要其 HAProxy 为 1.7 或更新的 ALOHA。</translation>
    </message>
    <message>
        <source>192.0.2.11 is an example: write the address at which HAProxy reaches this server.</source>
        <translation>192.0.2.11 是示例：请写 HAProxy 连接本服务器所用的地址。</translation>
    </message>
    <message>
        <source>The agent listens on this machine only: for a HAProxy elsewhere set listen.addresses, and write this server&apos;s address.</source>
        <translation>Agent 仅在本机上监听：HAProxy 在别处时，请设置 listen.addresses，并写本服务器的地址。</translation>
    </message>
    <message>
        <source>443 is an example: write the port of your service.</source>
        <translation>443 是示例：请写您的服务的端口。</translation>
    </message>
    <message>
        <source>roundrobin and leastconn follow every weight; static-rr and hashes without hash-type consistent take only 0 % and 100 %.</source>
        <translation>roundrobin 和 leastconn 遵循任何权重；static-rr 和没有 hash-type consistent 的哈希算法只接受 0% 和 100%。</translation>
    </message>
    <message>
        <source>The settings say algorithm = &quot;static&quot;: static-rr, source, uri and the like take only 0 % and 100 %, and the agent says no other.</source>
        <translation>设置中有 algorithm = &quot;static&quot;：static-rr、source、uri 等只接受 0% 和 100%，Agent 也不会给出其他值。</translation>
    </message>
    <message>
        <source>HAProxy takes the agent&apos;s percent of this weight and drops the fraction. With its own default, 1, everything below 100 % would be 0.</source>
        <translation>HAProxy 按 Agent 的百分比取此权重，并舍去小数。若用它自己的默认值 1，低于 100% 的都会是 0。</translation>
    </message>
    <message>
        <source>HAProxy&apos;s own health check stays: it notices a dead service although the agent answers.</source>
        <translation>HAProxy 自己的健康检查保留：即使 Agent 在应答，它也能发现服务已失效。</translation>
    </message>
    <message>
        <source>agent-check and agent-port make HAProxy ask the agent.</source>
        <translation>agent-check 和 agent-port 使 HAProxy 询问 Agent。</translation>
    </message>
    <message>
        <source>Every two seconds, whatever inter says; soon enough for load, rarely enough for thousands of servers.</source>
        <translation>每两秒一次，与 inter 无关；对负载来说够快，对数千台服务器来说也不算频繁。</translation>
    </message>
    <message>
        <source>The agent does not listen on the address of the service, so the line says where it does.</source>
        <translation>Agent 不在服务的地址上监听，因此由此行写明在哪里监听。</translation>
    </message>
    <message>
        <source>Says who asks, and for which server: the agent keeps count of what each load balancer was told. The \n ends the line, in double quotes only.</source>
        <translation>说明是谁在询问、为哪个服务器：Agent 记着告知过每台负载均衡器什么。\n 结束此行，只在双引号中有效。</translation>
    </message>
    <message>
        <source>An agent-send line here does not name the load balancer, so two behind one address cannot be told apart; with agent_send = [&quot;* web/web1&quot;] in the settings there is room for its name.</source>
        <translation>这里的 agent-send 行没有负载均衡器的名称，因此无法区分同一地址后的两台；在设置中写 agent_send = [&quot;* web/web1&quot;]，就有了写名称的位置。</translation>
    </message>
    <message>
        <source>Each load balancer needs a name of its own in agent-send: lb1, lb2 and so on.</source>
        <translation>每台负载均衡器在 agent-send 中须有自己的名称：lb1、lb2 等等。</translation>
    </message>
</context>
<context>
    <name>sluice::StatusLine</name>
    <message>
        <source>No agent at %1 yet</source>
        <translation>%1 上还没有 Agent</translation>
    </message>
    <message>
        <source>Built-in agent %1 on %2</source>
        <translation>内置 Agent %1，位于 %2</translation>
    </message>
    <message>
        <source>Agent %1 running as a service on %2</source>
        <translation>Agent %1 以系统服务运行于 %2</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1，已失联</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 — demonstration: the CPU load is simulated</source>
        <translation>%1 — 演示：CPU 负载是模拟的</translation>
    </message>
</context>
<context>
    <name>sluice::TablePage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>No row has “%1”.</source>
        <translation>没有含“%1”的行。</translation>
    </message>
</context>
<context>
    <name>sluice::TableTools</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Only rows with these words (Ctrl+F)</source>
        <translation>仅显示含这些词的行（Ctrl+F）</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>筛选(&amp;F)：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all (Ctrl+C)</source>
        <translation>复制所选的行或全部（Ctrl+C）</translation>
    </message>
    <message>
        <source>Save the table as a CSV file (Ctrl+E)</source>
        <translation>将表格存为 CSV 文件（Ctrl+E）</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>表格已存到 %1。</translation>
    </message>
</context>
<context>
    <name>sluice::TimeWords</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time on day</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>sluice::TrayIcon</name>
    <message>
        <source>&amp;Show the panel</source>
        <translation>显示面板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Force &amp;Drain…</source>
        <translation>强制 Drain(&amp;D)…</translation>
    </message>
    <message>
        <source>Force &amp;Maint…</source>
        <translation>强制 Maint(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>恢复自动(&amp;B)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no agent.</source>
        <translation>没有 Agent。</translation>
    </message>
</context>
<context>
    <name>sluice::TrayWords</name>
    <message>
        <source>The agent is gone.</source>
        <translation>Agent 已失联。</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <comment>service, state, reply</comment>
        <translation>%1：%2 — %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::TroubleBar</name>
    <message>
        <source>One more thing is wrong; it will stand here once there is room.</source>
        <translation>另有一个问题；有空位时会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n more things are wrong; they will stand here once there is room.</source>
        <translation>
            <numerusform>另有 %n 个问题；有空位时会显示在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Maint</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Say read&amp;y</source>
        <translation>告知 ready(&amp;Y)</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>允许…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>sluice::TroubleWords</name>
    <message>
        <source>The agent at %1 is newer than this panel, and they do not understand each other (control protocol %2, this panel has %3). The agent goes on answering HAProxy. Close the panel and start one of the agent&apos;s version.</source>
        <translation>%1 处的 Agent 比本面板新，两者无法通信（控制协议 %2，本面板为 %3）。Agent 继续应答 HAProxy。请关闭面板，并启动与 Agent 版本相同的面板。</translation>
    </message>
    <message>
        <source>The agent at %1 is older than this panel, and they do not understand each other (control protocol %2, this panel has %3). The agent goes on answering HAProxy. If it was updated, it still has to be started again: “systemctl restart sluiced”.</source>
        <translation>%1 处的 Agent 比本面板旧，两者无法通信（控制协议 %2，本面板为 %3）。Agent 继续应答 HAProxy。如果它已更新，还须重新启动：“systemctl restart sluiced”。</translation>
    </message>
    <message>
        <source>The agent at %1 does not want this panel: %2.</source>
        <translation>%1 处的 Agent 不接受本面板：%2。</translation>
    </message>
    <message>
        <source>The agent of this panel could not start: %1. Mend that, then start the panel again.</source>
        <translation>本面板的 Agent 无法启动：%1。请解决后重新启动面板。</translation>
    </message>
    <message>
        <source>Another agent, %1, answers HAProxy, and this panel cannot see it: no control socket answers at %2. The agent of this panel was ended, so that two never answer for one server. Start the panel with “--connect” and the path of that agent&apos;s control socket, or stop that agent and start the panel again.</source>
        <translation>另一个 Agent（%1）在应答 HAProxy，而本面板看不到它：%2 处没有控制套接字应答。本面板的 Agent 已结束，以免两个 Agent 为同一服务器应答。请用“--connect”和那个 Agent 的控制套接字路径启动面板，或停止那个 Agent 后重新启动面板。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>The agent is gone (%1). Below stands what it said last; HAProxy keeps what it last heard. The panel tries to reach it every second.</source>
        <translation>Agent 已失联（%1）。下面是它上次给出的内容；HAProxy 保持上次收到的内容。面板每秒尝试连接一次。</translation>
    </message>
    <message>
        <source>No agent answers at %1 (%2). The panel tries to reach it every second.</source>
        <translation>%1 处没有 Agent 应答（%2）。面板每秒尝试连接一次。</translation>
    </message>
    <message>
        <source>On a machine with systemd, “systemctl status sluiced” tells what is the matter.</source>
        <translation>在有 systemd 的机器上，“systemctl status sluiced”可查看原因。</translation>
    </message>
    <message>
        <source>If it does not come back, close the panel and start it again.</source>
        <translation>如果它没有恢复，请关闭面板后重新启动。</translation>
    </message>
    <message>
        <source>Another agent, %1, answers HAProxy on %2, so nothing that is forced here reaches anybody. This one keeps trying. To see that one instead, start the panel with “--connect” and the path of its control socket.</source>
        <translation>另一个 Agent（%1）在 %2 上应答 HAProxy，因此在这里强制的内容传不到任何地方。本 Agent 会继续尝试。要改看那一个，请用“--connect”和它的控制套接字路径启动面板。</translation>
    </message>
    <message>
        <source>Another program has %1, so HAProxy gets no answer there. Stop that program (“ss -ltnp sport = :%2” names it), or set another listen.port in %3. The agent keeps trying.</source>
        <translation>另一个程序占用了 %1，因此 HAProxy 在那里得不到应答。请停止该程序（用“ss -ltnp sport = :%2”可查出），或在 %3 中设置另一个 listen.port。Agent 会继续尝试。</translation>
    </message>
    <message>
        <source>This machine does not have the address %1, so HAProxy gets no answer there. Bring the address up, or correct listen.addresses in %2. The agent keeps trying.</source>
        <translation>本机没有地址 %1，因此 HAProxy 在那里得不到应答。请启用该地址，或改正 %2 中的 listen.addresses。Agent 会继续尝试。</translation>
    </message>
    <message>
        <source>The agent cannot listen on %1: %2. HAProxy gets no answer there. See [listen] in %3. The agent keeps trying.</source>
        <translation>Agent 无法在 %1 上监听：%2。HAProxy 在那里得不到应答。请查看 %3 中的 [listen]。Agent 会继续尝试。</translation>
    </message>
    <message>
        <source>The record of what was forced is lost%1. HAProxy may still hold a drain or maint, so the agent says nothing about it until you decide: force Maint, or say “ready” so that the server takes visitors again.</source>
        <translation>强制内容的记录已丢失%1。HAProxy 可能仍保持 drain 或 maint，因此在您决定之前 Agent 对此不作任何告知：请强制 Maint，或告知“ready”使服务器重新接收访客。</translation>
    </message>
    <message>
        <source>What is forced could not be saved%1. It is in force, but would not survive a restart of the agent. Make room on the disk, or make the state directory writable.</source>
        <translation>强制的内容无法保存%1。它正在生效，但 Agent 重启后会失效。请腾出磁盘空间，或使状态目录可写。</translation>
    </message>
    <message>
        <source>The settings have an error, so others are in force: %1. Correct it, then restart the agent.</source>
        <translation>设置有错误，因此生效的是其他设置：%1。请改正，然后重新启动 Agent。</translation>
    </message>
    <message>
        <source>“%1” cannot be measured: %2. Without it no weight is said, and HAProxy keeps the weight it has.</source>
        <translation>无法测量“%1”：%2。缺少它就不给出权重，HAProxy 保持现有权重。</translation>
    </message>
    <message>
        <source>This agent runs for the first time. If an earlier one left the server in MAINT or DRAIN at HAProxy, “Say ready” brings it back.</source>
        <translation>此 Agent 首次运行。如果以前的 Agent 使服务器在 HAProxy 中停留于 MAINT 或 DRAIN，“告知 ready”可将其恢复。</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer.</source>
        <translation>%1 来询问过但未获允许，所以没有得到应答。</translation>
    </message>
    <message>
        <source>%1 asked and is not allowed, so it got no answer (refused so far: %2).</source>
        <translation>%1 来询问过但未获允许，所以没有得到应答（至今拒绝次数：%2）。</translation>
    </message>
    <message>
        <source>If it is a load balancer of yours, allow it here or in listen.allow in %1.</source>
        <translation>如果它是您的负载均衡器，请在此处允许，或写入 %1 的 listen.allow。</translation>
    </message>
    <message>
        <source>An agent now runs in the background of this machine (version %1), and this panel still has its own; only one of them can answer HAProxy.</source>
        <translation>现在有一个 Agent 在本机后台运行（版本 %1），而本面板还有自己的 Agent；只有其中之一能应答 HAProxy。</translation>
    </message>
    <message>
        <source>To hand over what is forced and owed, you (%1) need the right to operate it: members of the group “sluicekeeper” have it.</source>
        <translation>要移交已强制和待告知的内容，您（%1）需要操作它的权限：“sluicekeeper”组的成员有此权限。</translation>
    </message>
    <message>
        <source>“Hand over” gives it what is forced and what load balancers still have to hear, and ends the one in this panel.</source>
        <translation>“移交”将已强制的内容和负载均衡器还须收到的内容交给它，并结束本面板中的 Agent。</translation>
    </message>
</context>
<context>
    <name>sluice::WeightDialog</name>
    <message>
        <source>Force weight</source>
        <translation>强制权重</translation>
    </message>
    <message>
        <source>Force the weight of “%1”</source>
        <translation>强制“%1”的权重</translation>
    </message>
    <message>
        <source>&amp;Force weight</source>
        <translation>强制权重(&amp;F)</translation>
    </message>
    <message>
        <source>Weight in percent</source>
        <translation>权重百分比</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <translation>权重(&amp;W)：</translation>
    </message>
    <message>
        <source>That is weight 0 at HAProxy: no new visitors; those that stick to this server still come.</source>
        <translation>在 HAProxy 中为权重 0：不再有新访客；已绑定到此服务器的仍会来。</translation>
    </message>
    <message>
        <source>That is weight %1 at HAProxy, where the server line says %2.</source>
        <translation>在 HAProxy 中为权重 %1，那里的 server 行写的是 %2。</translation>
    </message>
</context>
<context>
    <name>sluice::WhyDialog</name>
    <message>
        <source>Why this reply</source>
        <translation>为何如此应答</translation>
    </message>
    <message>
        <source>At %1: “%2”</source>
        <comment>time, service</comment>
        <translation>%1 时：“%2”</translation>
    </message>
    <message>
        <source>Now: “%1”</source>
        <translation>当前：“%1”</translation>
    </message>
    <message>
        <source>Before the agent was gone: “%1”</source>
        <translation>Agent 失联前：“%1”</translation>
    </message>
</context>
<context>
    <name>sluice::WhySteps</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least and most, with percent signs</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>来源“%1”</translation>
    </message>
    <message>
        <source>How much of it is left.</source>
        <translation>还剩这么多。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>It was not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Least and most within that minute.</source>
        <translation>该分钟内的最小值和最大值。</translation>
    </message>
    <message>
        <source>CPU idle</source>
        <translation>CPU 空闲</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用度</translation>
    </message>
    <message>
        <source>Advertised weight</source>
        <translation>通告权重</translation>
    </message>
    <message>
        <source>How much of this server is left: what the sources say together.</source>
        <translation>本服务器还剩多少：各来源合并的结果。</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Follows load quickly when it comes, and slowly when it goes.</source>
        <translation>负载来得快时紧跟，消退时慢慢跟。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>The weight that the settings give for that availability.</source>
        <translation>设置对该可用度给出的权重。</translation>
    </message>
    <message>
        <source>Steadied</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Small changes are left out, so that the weight does not tremble.</source>
        <translation>略去小变化，使权重不抖动。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>The weight still rises, because the agent has just started.</source>
        <translation>权重仍在上升，因为 Agent 刚启动。</translation>
    </message>
    <message>
        <source>Automatic weight</source>
        <translation>自动权重</translation>
    </message>
    <message>
        <source>Kept between the floor and the ceiling of the settings.</source>
        <translation>保持在设置的下限与上限之间。</translation>
    </message>
    <message>
        <source>Forced weight</source>
        <translation>强制权重</translation>
    </message>
    <message>
        <source>Somebody forced it; it takes the automatic weight&apos;s place.</source>
        <translation>有人强制了它；它取代自动权重。</translation>
    </message>
    <message>
        <source>At HAProxy</source>
        <translation>在 HAProxy 中</translation>
    </message>
    <message>
        <source>Of the weight %1 in the server line, rounded down.</source>
        <translation>server 行中权重 %1 的相应部分，向下取整。</translation>
    </message>
</context>
<context>
    <name>sluice::WhyText</name>
    <message>
        <source>This is what a load balancer is told now that is owed nothing.</source>
        <translation>这是没有待告知内容的负载均衡器现在得到的应答。</translation>
    </message>
    <message>
        <source>This was sent to %1 at %2.</source>
        <translation>这是在 %2 发送给 %1 的。</translation>
    </message>
    <message>
        <source>No probe of that moment is listed any more. This is put together from what was recorded, by the agent&apos;s own rule, for a load balancer that was owed nothing.</source>
        <translation>列表中已没有那一刻的探测。这是按 Agent 自己的规则，从记录的内容拼合而成的，针对没有待告知内容的负载均衡器。</translation>
    </message>
    <message>
        <source>What was said then is not known any more.</source>
        <translation>当时的应答已无从得知。</translation>
    </message>
    <message>
        <source>The reply: no probe near that moment is listed any more, and too little was recorded to say what it would have been.</source>
        <translation>应答：列表中已没有那一刻前后的探测，而记录太少，无法说明应答会是什么。</translation>
    </message>
    <message>
        <source>The steps from the availability to the weight: the agent does not record them, and with the settings of now they lead elsewhere.</source>
        <translation>从可用度到权重的步骤：Agent 不记录这些，而按现在的设置会得出别的结果。</translation>
    </message>
    <message>
        <source>The single seconds: beyond an hour, least and most of each minute are kept.</source>
        <translation>逐秒数值：一小时之前的，只保留每分钟的最小值和最大值。</translation>
    </message>
    <message>
        <source>The load: nothing was measured near that moment, or it is not kept any more.</source>
        <translation>负载：那一刻前后没有测量，或已不再保留。</translation>
    </message>
    <message>
        <source>What was forced: the agent that runs now had not started. The history has who did what.</source>
        <translation>强制的内容：现在运行的 Agent 当时尚未启动。谁做了什么，见历史。</translation>
    </message>
    <message>
        <source>What each load balancer was owed then: that is not recorded.</source>
        <translation>当时每台负载均衡器的待告知内容：没有记录。</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>(an empty line)</source>
        <translation>（空行）</translation>
    </message>
    <message>
        <source>An empty line changes nothing: HAProxy keeps what it last heard.</source>
        <translation>空行什么也不改变：HAProxy 保持上次收到的内容。</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>What it does at HAProxy</source>
        <translation>在 HAProxy 中的作用</translation>
    </message>
    <message>
        <source>What it leaves alone</source>
        <translation>不影响的内容</translation>
    </message>
    <message>
        <source>What a reply does not say stays at HAProxy as it last heard it.</source>
        <translation>应答未提及的，HAProxy 保持上次收到的内容。</translation>
    </message>
    <message>
        <source>From the load to the weight</source>
        <translation>从负载到权重</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>对此一无所知。</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>Nothing is forced.</source>
        <translation>没有强制。</translation>
    </message>
    <message>
        <source>Nothing, as far as is recorded.</source>
        <translation>据记录，没有。</translation>
    </message>
    <message>
        <source>By whom and why is not among what the panel has read.</source>
        <translation>由谁及为何设置，不在面板读到的内容中。</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>待告知</translation>
    </message>
    <message>
        <source>Nothing: every load balancer has heard all that had to be taken back.</source>
        <translation>没有：每台负载均衡器都已收到所有须撤回的内容。</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>已无从得知</translation>
    </message>
</context>
</TS>
