# SPDX-License-Identifier: GPL-3.0-or-later
sluice_add_test(tst_ctlcommandline LINKS sluice_ctl)
sluice_add_test(tst_ctlwait LINKS sluice_ctl)
sluice_add_test(tst_ctlrender LINKS sluice_ctl)

# The program itself, against scripted agents.
add_library(sluice_ctl_testing STATIC ctlprocess.h ctlprocess.cpp scriptedcontrolserver.h scriptedcontrolserver.cpp
  scriptedstatus.h)
set_target_properties(sluice_ctl_testing PROPERTIES AUTOMOC ON)
target_compile_definitions(sluice_ctl_testing PUBLIC SLUICECTL_PROGRAM="$<TARGET_FILE:sluicectl>")
target_link_libraries(sluice_ctl_testing PUBLIC sluice_testing sluice_control Qt6::Network)
foreach(name tst_ctl tst_ctlwaiting)
  sluice_add_test(${name} LINKS sluice_ctl_testing)
  add_dependencies(${name} sluicectl)
endforeach()
sluice_add_test(tst_ctlcompletions LINKS sluice_ctl SOURCES completionscripts.h completionscripts.cpp)
target_compile_definitions(tst_ctlcompletions PRIVATE SLUICE_COMPLETIONS_MADE="${CMAKE_BINARY_DIR}/completions")
sluice_add_test(tst_haproxyctl LINKS sluice_ctl_testing sluice_haproxy_testing LABELS haproxy TIMEOUT 600)
add_dependencies(tst_haproxyctl sluicectl sluiced)
