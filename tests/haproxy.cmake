# SPDX-License-Identifier: GPL-3.0-or-later
# Tests with a real HAProxy (apt install haproxy) and the real sluiced. Without either they fail; they never skip.
add_library(sluice_haproxy_testing STATIC
  agentprocess.h agentprocess.cpp childprocess.h childprocess.cpp freeport.h freeport.cpp
  haproxyprocess.h haproxyprocess.cpp haproxyscenario.h haproxyscenario.cpp scriptedagent.h scriptedagent.cpp
  serverview.h serverview.cpp webservice.h webservice.cpp)
set_target_properties(sluice_haproxy_testing PROPERTIES AUTOMOC ON)
target_compile_definitions(sluice_haproxy_testing PRIVATE
  SLUICED_PROGRAM="$<TARGET_FILE:sluiced>")
target_link_libraries(sluice_haproxy_testing PUBLIC sluice_testing sluice_control Qt6::Network)

foreach(name tst_haproxyharness tst_haproxyfollows tst_haproxyoverrides tst_haproxytransitions tst_haproxyoperators
             tst_haproxyweights tst_haproxydebts tst_haproxysettings)
  sluice_add_test(${name} LINKS sluice_haproxy_testing LABELS haproxy TIMEOUT 600)
  add_dependencies(${name} sluiced)
endforeach()

# The simulated server against a real one. It needs no agent of ours.
sluice_add_test(tst_haproxydifferential LINKS sluice_haproxy_testing sluice_haproxy
  SOURCES randomreplies.h randomreplies.cpp LABELS haproxy TIMEOUT 600)
# What is to be pasted and what is read, against HAProxy's own reading.
sluice_add_test(tst_haproxysnippets LINKS sluice_haproxy_testing sluice_haproxy
  SOURCES configcases.h configcases.cpp haproxyverdict.h haproxyverdict.cpp LABELS haproxy)
# The real sluiced on a disk that is full or read-only: needs root, or a user namespace.
sluice_add_test(tst_agentdisk LINKS sluice_haproxy_testing TIMEOUT 300)
add_dependencies(tst_agentdisk sluiced)
