# The test behind wholehearted_add_compile_fail_test; see compilefail.cmake.
set(flags -std=c++${STANDARD} -fsyntax-only -fdiagnostics-color=never)
foreach(folder IN LISTS INCLUDES)
    list(APPEND flags -I "${folder}")
endforeach()
foreach(definition IN LISTS DEFINITIONS)
    list(APPEND flags "-D${definition}")
endforeach()

execute_process(COMMAND ${COMPILER} ${flags} ${FILE} RESULT_VARIABLE control ERROR_VARIABLE diagnostics)
if(NOT control EQUAL 0)
    message(FATAL_ERROR "The control does not compile, so nothing is shown by ${FILE}:\n${diagnostics}")
endif()

execute_process(COMMAND ${COMPILER} ${flags} -DMUST_NOT_COMPILE ${FILE}
    RESULT_VARIABLE result ERROR_VARIABLE diagnostics)
if(result EQUAL 0)
    message(FATAL_ERROR "This compiles, but must not: ${FILE}")
endif()
if(NOT diagnostics MATCHES "${EXPECTED}")
    message(FATAL_ERROR "It does not compile, but for another reason than \"${EXPECTED}\":\n${diagnostics}")
endif()
