# SPDX-License-Identifier: GPL-3.0-or-later
# Man pages, compressed as every distribution wants them; the build makes no difference between two runs (gzip -n).
find_program(SLUICE_GZIP gzip REQUIRED)

# sluice_install_manual(FILE section COMPONENT component)
function(sluice_install_manual file section component)
  cmake_path(GET file FILENAME name)
  set(compressed "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz")
  add_custom_command(OUTPUT "${compressed}" COMMAND "${SLUICE_GZIP}" -9nc "${file}" > "${compressed}"
    DEPENDS "${file}" VERBATIM)
  add_custom_target(sluice_manual_${name} ALL DEPENDS "${compressed}")
  install(FILES "${compressed}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man${section}" COMPONENT ${component})
endfunction()

sluice_install_manual("${PROJECT_SOURCE_DIR}/resources/man/sluiced.8" 8 agent)
sluice_install_manual("${sluice_settings_manual}" 5 agent)
if(TARGET sluicectl)
  sluice_install_manual("${PROJECT_SOURCE_DIR}/resources/man/sluicectl.1" 1 agent)
endif()
if(SLUICE_BUILD_PANEL)
  sluice_install_manual("${PROJECT_SOURCE_DIR}/resources/man/sluicekeeper.1" 1 panel)
endif()
