# SPDX-License-Identifier: GPL-3.0-or-later
sluice_add_test(tst_debts LINKS sluice_policy)
sluice_add_test(tst_arrivaltimes LINKS sluice_agent)
sluice_add_test(tst_balancersheard LINKS sluice_agent)
sluice_add_test(tst_balancerregister LINKS sluice_agent)
sluice_add_test(tst_servicetable LINKS sluice_agent)
sluice_add_test(tst_overriderequest LINKS sluice_agent)
sluice_add_test(tst_listenaddress LINKS sluice_agent)
sluice_add_test(tst_engine SOURCES enginetest.h LINKS sluice_agent)
sluice_add_test(tst_enginedebts SOURCES enginetest.h LINKS sluice_agent)
sluice_add_test(tst_probedesk SOURCES enginetest.h allocationcount.h allocationcount.cpp LINKS sluice_agent)
sluice_add_test(tst_keeper LINKS sluice_agent)
sluice_add_test(tst_agenthost LINKS sluice_agent)
sluice_add_test(tst_silencewatch LINKS sluice_agent)
sluice_add_test(tst_settingsmethods LINKS sluice_agent)
sluice_add_test(tst_settingsreload LINKS sluice_agent SOURCES agentundertest.h)

# A program as systemd runs it, without systemd.
add_library(sluice_service_testing STATIC childprocess.h childprocess.cpp freeport.h freeport.cpp notifyreceiver.h
  notifyreceiver.cpp serviceprocess.h serviceprocess.cpp)
target_compile_definitions(sluice_service_testing PUBLIC SLUICED_PROGRAM="$<TARGET_FILE:sluiced>")
target_link_libraries(sluice_service_testing PUBLIC sluice_testing Qt6::Network)
sluice_add_test(tst_servicemanager LINKS sluice_service_testing sluice_supervision)
sluice_add_test(tst_watchdog LINKS sluice_agent sluice_supervision SOURCES agentundertest.h TIMEOUT 300)
sluice_add_test(tst_farewell LINKS sluice_agent SOURCES agentundertest.h)
sluice_add_test(tst_tcptable LINKS sluice_agent)
sluice_add_test(tst_connectionwatch LINKS sluice_agent SOURCES agentundertest.h enginetest.h)
sluice_add_test(tst_sluiced LINKS sluice_service_testing sluice_control SOURCES probestream.h TIMEOUT 600)
add_dependencies(tst_sluiced sluiced)
# Calls as another user: needs root.
sluice_add_test(tst_agentaudit LINKS sluice_agent)
# promtool comes with Debian's package prometheus.
sluice_add_test(tst_prometheustext LINKS sluice_agent)
sluice_add_test(tst_agentrecords LINKS sluice_agent)
