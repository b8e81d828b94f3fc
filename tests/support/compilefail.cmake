# wholehearted_add_compile_fail_test(<name> <file> <regex of the expected diagnostics> [LIBRARIES <target>…])
#
# What must not compile stands in <file> under `#ifdef MUST_NOT_COMPILE`. The test compiles the file without it,
# which has to work (so nothing but those lines can be the reason), and with it, which has to end in an error that
# matches the regex. Without LIBRARIES it sees src/domain.
function(wholehearted_add_compile_fail_test name file expected)
    cmake_parse_arguments(PARSE_ARGV 3 arg "" "" "LIBRARIES")
    if(NOT arg_LIBRARIES)
        set(arg_LIBRARIES wholehearted_domain)
    endif()

    # Never built: it only knows with which flags, folders and definitions such a file is compiled.
    add_library(${name} OBJECT EXCLUDE_FROM_ALL ${file})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})

    wholehearted_test_label(folder)
    add_test(NAME ${folder}/CompileFail.${name}
        COMMAND ${CMAKE_COMMAND}
            "-DCOMPILER=${CMAKE_CXX_COMPILER}"
            "-DFILE=${CMAKE_CURRENT_SOURCE_DIR}/${file}"
            "-DEXPECTED=${expected}"
            "-DSTANDARD=${CMAKE_CXX_STANDARD}"
            "-DINCLUDES=$<TARGET_PROPERTY:${name},INCLUDE_DIRECTORIES>"
            "-DDEFINITIONS=$<TARGET_PROPERTY:${name},COMPILE_DEFINITIONS>"
            -P ${PROJECT_SOURCE_DIR}/tests/support/expectcompilefail.cmake)
    set_tests_properties(${folder}/CompileFail.${name} PROPERTIES LABELS ${folder} TIMEOUT 120)
endfunction()
