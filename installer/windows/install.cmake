# The program with all it needs in one folder, and an installer for one person without
# administrator's rights.
enable_language(RC)
set(CMAKE_RC_FLAGS "${CMAKE_RC_FLAGS} -c 65001")
configure_file("${CMAKE_CURRENT_SOURCE_DIR}/windows/regulars.rc.in"
    "${CMAKE_CURRENT_BINARY_DIR}/windows/regulars.rc" @ONLY)
set(resources "${CMAKE_CURRENT_BINARY_DIR}/windows/regulars.rc")

# Windows knows two kinds of programs: regulars.exe answers in a console, regularsw.exe opens the
# window without one.
regulars_executable(regularsw
    SOURCES "${PROJECT_SOURCE_DIR}/app/main.cpp" LIBS Regulars::App)
set_target_properties(regularsw PROPERTIES WIN32_EXECUTABLE ON)
foreach(program IN ITEMS regulars regularsw)
    target_sources(${program} PRIVATE "${resources}")
    add_dependencies(${program} regulars_icons)
endforeach()

cmake_path(GET CMAKE_CXX_COMPILER PARENT_PATH libraries)
install(TARGETS regulars regularsw
    RUNTIME_DEPENDENCIES
        PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
        POST_EXCLUDE_REGEXES "[\\/][Ss]ystem32[\\/]"
        DIRECTORIES "${libraries}"
    RUNTIME DESTINATION bin)
if(Qt6_VERSION VERSION_LESS 6.5)
    qt_generate_deploy_app_script(TARGET regularsw FILENAME_VARIABLE deploy)
else()
    qt_generate_deploy_app_script(TARGET regularsw OUTPUT_SCRIPT deploy)
endif()
install(SCRIPT "${deploy}")

set(CPACK_GENERATOR NSIS)
