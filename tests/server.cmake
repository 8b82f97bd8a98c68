# SPDX-License-Identifier: GPL-3.0-or-later
# The probe server over real loopback sockets. Some tests need thousands of descriptors, and fail without.
add_library(sluice_probe_testing STATIC fakeprobehandler.h serverundertest.h probeclient.h probeclient.cpp)
target_link_libraries(sluice_probe_testing PUBLIC sluice_options sluice_server)

sluice_add_test(tst_sentline LINKS sluice_server)
sluice_add_test(tst_probesocket LINKS sluice_probe_testing)
sluice_add_test(tst_waitingroom LINKS sluice_server)
sluice_add_test(tst_probeserver LINKS sluice_probe_testing)
sluice_add_test(tst_probelines LINKS sluice_probe_testing)
sluice_add_test(tst_probelisteners LINKS sluice_probe_testing)
sluice_add_test(tst_probeallocations LINKS sluice_probe_testing SOURCES allocationcount.h allocationcount.cpp)

# The server alone in a process of its own, for what cannot be tried in the test's.
add_executable(probe_responder probe_responder.cpp)
target_link_libraries(probe_responder PRIVATE sluice_server)
add_library(sluice_responder_testing STATIC responderprocess.h responderprocess.cpp)
target_compile_definitions(sluice_responder_testing PRIVATE SLUICE_PROBE_RESPONDER="$<TARGET_FILE:probe_responder>")
target_link_libraries(sluice_responder_testing PUBLIC sluice_probe_testing)
add_dependencies(sluice_responder_testing probe_responder)
sluice_add_test(tst_probeload LINKS sluice_responder_testing)
# Nothing else beside it: a probe that finds the tick busy is left out of the count.
sluice_add_test(tst_probesyscalls LINKS sluice_responder_testing SOURCES syscalltrace.h syscalltrace.cpp SERIAL)

add_subdirectory(bench)
