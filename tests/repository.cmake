# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the checkout itself to ARCHITECTURE.md: who includes whom, and what the programs need.
sluice_add_test(tst_layers SOURCES sourcerules.h sourcerules.cpp LABELS repository)
get_target_property(sluice_qt_core_headers Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
list(FILTER sluice_qt_core_headers INCLUDE REGEX "/QtCore$")
list(GET sluice_qt_core_headers 0 sluice_qt_core_headers)
cmake_path(GET sluice_qt_core_headers PARENT_PATH sluice_qt_headers)
target_compile_definitions(tst_layers PRIVATE
  SLUICE_QT_HEADERS="${sluice_qt_headers}" SLUICE_OBJDUMP="${CMAKE_OBJDUMP}" SLUICE_AGENT_PROGRAM="$<TARGET_FILE:sluiced>"
  SLUICE_CTL_PROGRAM="$<TARGET_FILE:sluicectl>")
add_dependencies(tst_layers sluiced sluicectl)
