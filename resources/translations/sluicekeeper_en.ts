<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sluice::BalancerWords</name>
    <message numerus="yes">
        <source>Asked by %n load balancers, last %1.</source>
        <translation>
            <numerusform>Asked by one load balancer, last %1.</numerusform>
            <numerusform>Asked by %n load balancers, last %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::BelievedModel</name>
    <message numerus="yes">
        <source>Made from the %n replies that it fetched, and from nothing else: it knows of no health check there and of no operator.</source>
        <translation>
            <numerusform>Made from the one reply that it fetched, and from nothing else: it knows of no health check there and of no operator.</numerusform>
            <numerusform>Made from the %n replies that it fetched, and from nothing else: it knows of no health check there and of no operator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::CloseDialog</name>
    <message numerus="yes">
        <source>•  and %n more.</source>
        <translation>
            <numerusform>•  and one more.</numerusform>
            <numerusform>•  and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::LeaveLine</name>
    <message numerus="yes">
        <source>%n connections left.</source>
        <translation>
            <numerusform>%n connection left.</numerusform>
            <numerusform>%n connections left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::NoticeWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::OverrideOrders</name>
    <message numerus="yes">
        <source>%n load balancers are told “ready” until they have heard it.</source>
        <translation>
            <numerusform>One load balancer is told “ready” until it has heard it.</numerusform>
            <numerusform>%n load balancers are told “ready” until they have heard it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ReplyView</name>
    <message numerus="yes">
        <source>%n more load balancers are told something else: see Load balancers.</source>
        <translation>
            <numerusform>One more load balancer is told something else: see Load balancers.</numerusform>
            <numerusform>%n more load balancers are told something else: see Load balancers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>One setting changed.</numerusform>
            <numerusform>%n settings changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files were read; %n setting(s) changed.</source>
        <translation>
            <numerusform>The files were read; one setting changed.</numerusform>
            <numerusform>The files were read; %n settings changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>One change is not applied yet.</numerusform>
            <numerusform>%n changes are not applied yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to apply.</source>
        <translation>
            <numerusform>One change to apply.</numerusform>
            <numerusform>%n changes to apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::TrayWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::TroubleBar</name>
    <message numerus="yes">
        <source>%n more things are wrong; they will stand here once there is room.</source>
        <translation>
            <numerusform>One more thing is wrong; it will stand here once there is room.</numerusform>
            <numerusform>%n more things are wrong; they will stand here once there is room.</numerusform>
        </translation>
    </message>
</context>
</TS>
