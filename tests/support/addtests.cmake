function(wholehearted_test_label result)
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REGEX REPLACE "/.*" "" folder ${folder})
    set(${result} ${folder} PARENT_SCOPE)
endfunction()

# wholehearted_add_tests(<name> SOURCES <file>… LIBRARIES <target>… [PAINTING | GUI] [TIMEOUT <seconds>])
#
# A GoogleTest program with the shared main, each test its own ctest, labelled with its folder below tests/.
# Plain programs get a QCoreApplication, PAINTING ones a QGuiApplication and GUI ones a QApplication, both
# offscreen. `cmake --build … --target tests_<folder>` builds the programs of one folder.
function(wholehearted_add_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "PAINTING;GUI" "TIMEOUT" "SOURCES;LIBRARIES")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "wholehearted_add_tests(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()

    set(main wholehearted_test_main)
    if(arg_GUI)
        set(main wholehearted_test_main_gui)
    elseif(arg_PAINTING)
        set(main wholehearted_test_main_painting)
    endif()

    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE wholehearted_options ${arg_LIBRARIES} ${main} Qt6::Test)
    if(arg_GUI)
        wholehearted_precompile(${name} wholehearted_precompiled_window_tests)
    else()
        wholehearted_precompile(${name} wholehearted_precompiled_tests)
    endif()

    wholehearted_test_label(folder)
    gtest_discover_tests(${name}
        NO_PRETTY_VALUES
        DISCOVERY_MODE PRE_TEST
        DISCOVERY_TIMEOUT 60
        TEST_PREFIX "${folder}/"
        PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS ${folder})

    if(NOT TARGET tests_${folder})
        add_custom_target(tests_${folder})
    endif()
    add_dependencies(tests_${folder} ${name})
endfunction()
